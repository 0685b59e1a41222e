using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.App.Progress;
using Okoshi.App.Region.Official;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Support.JGrants;

/// <summary>
/// Use case: asks jGrants for every programme of some keywords and keeps the answers as a list that waits to be looked at. What was
/// once answered is not asked again.
/// </summary>
public sealed class FetchJGrants(OkoshiDb db, JGrantsApi api, JGrantsSettings settings, AccessGate gate, TimeProvider clock)
{
    /// <summary>So long a fetch that was cut off is gone on with; after that its answers are old.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromDays(1);

    /// <summary>Large attachments of the detail, which are no part of a list.</summary>
    private static readonly string[] Attachments = ["application_guidelines", "outline_of_grant", "application_form"];

    /// <summary>A fetch to be done: a new one, or the one of the same words that was cut off.</summary>
    /// <exception cref="Imports.BadInputException">The operator has named no address.</exception>
    public async Task<ListingImport> PrepareAsync(JGrantsQuery query, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        settings.Required();
        var (text, now) = (JsonSerializer.Serialize(query, OkoshiJson.Compact), clock.GetUtcNow());
        var fresh = now - Freshness;
        if (
            await db.ListingImports.FirstOrDefaultAsync(i => i.Query == text && !i.IsFetched && i.BroughtAt >= fresh, cancellationToken) is
            { } old
        )
            return old;
        var import = new ListingImport
        {
            Id = Guid.NewGuid(),
            Format = "jgrants",
            FileName = $"jGrants 公開 API（{query}）",
            Query = text,
            BroughtAt = now,
            BroughtBy = gate.Actor.AccountId,
        };
        db.ListingImports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        return import;
    }

    /// <summary>Asks until every programme is there, then keeps the whole as the content of the import.</summary>
    /// <returns>Programmes found; null when that import is gone or has all its answers.</returns>
    public async Task<int?> RunAsync(Guid importId, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (
            await db.ListingImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == importId, cancellationToken)
            is not { IsFetched: false, Query: { } text }
        )
            return null;
        var query = JsonSerializer.Deserialize<JGrantsQuery>(text, OkoshiJson.Compact)!;
        var found = await SearchAsync(query, progress, cancellationToken);
        await DetailsAsync(importId, found, progress, cancellationToken);
        var records = await db.Set<FetchedRecord>()
            .AsNoTracking()
            .Where(r => r.ImportId == importId)
            .OrderBy(r => r.Number)
            .Select(r => r.Content)
            .ToListAsync(cancellationToken);
        var content = OfficialFile.Pack(System.Text.Encoding.UTF8.GetBytes($"[{string.Join(',', records)}]"));
        await db.InTransactionAsync(
            async () =>
            {
                await db
                    .ListingImports.Where(i => i.Id == importId)
                    .ExecuteUpdateAsync(s => s.SetProperty(i => i.Content, content).SetProperty(i => i.IsFetched, true), cancellationToken);
                await db.Set<FetchedRecord>().Where(r => r.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken
        );
        progress?.Report(new WorkProgress("jGrants から取り終えました", records.Count, records.Count));
        return records.Count;
    }

    /// <summary>The answers as a file would hold them; null before all are there.</summary>
    public async Task<byte[]?> ContentAsync(Guid importId, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        return await db
            .ListingImports.AsNoTracking()
            .Where(i => i.Id == importId)
            .Select(i => i.Content)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The programmes of all words, each once.</summary>
    private async Task<IReadOnlyDictionary<string, JsonElement>> SearchAsync(
        JGrantsQuery query,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var found = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (word, i) in query.Keywords.Select((word, i) => (word, i)))
        {
            progress?.Report(new WorkProgress("jGrants で探しています", i, query.Keywords.Count, $"「{word}」"));
            foreach (var record in await api.SearchAsync(word, query.AcceptingOnly, cancellationToken))
            {
                if (record.TryGetProperty("id", out var id) && id.GetString() is { Length: > 0 } number)
                    found[number] = record;
            }
        }
        return found;
    }

    private async Task DetailsAsync(
        Guid importId,
        IReadOnlyDictionary<string, JsonElement> found,
        IProgress<WorkProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var kept = (
            await db.Set<FetchedRecord>().Where(r => r.ImportId == importId).Select(r => r.Number).ToListAsync(cancellationToken)
        ).ToHashSet(StringComparer.Ordinal);
        var done = 0;
        foreach (var (number, record) in found)
        {
            progress?.Report(new WorkProgress("jGrants から制度の内容を取っています", done++, found.Count, number));
            if (kept.Contains(number))
                continue;
            var detail = await api.DetailAsync(number, cancellationToken);
            db.Add(
                new FetchedRecord
                {
                    ImportId = importId,
                    Number = number,
                    Content = Joined(record, detail),
                }
            );
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>List and detail as one record; what only the list says stays, so that a programme without a detail is not lost.</summary>
    private static string Joined(JsonElement record, JsonElement? detail)
    {
        var joined = JsonObject.Create(record)!;
        if (detail is null)
            joined[ListingReader.Incomplete] = "詳細を取れませんでした";
        else
            foreach (var property in detail.Value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
                joined[property.Name] = JsonNode.Parse(property.Value.GetRawText());
        foreach (var attachment in Attachments)
            joined.Remove(attachment);
        return joined.ToJsonString(OkoshiJson.Compact);
    }
}
