using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Listings;

/// <summary>What somebody decides about a list.</summary>
/// <param name="Day">Day from which what the list says stands: the day of the edition.</param>
/// <param name="GoodRows">Takes the good rows although others have errors.</param>
/// <param name="EndMissing">The list is complete: what it no longer has comes to its end.</param>
public sealed record ListingDecision(DateOnly Day, bool GoodRows = false, bool EndMissing = false);

/// <summary>
/// Use case: a list of programmes comes into the catalogue, as a whole or not at all. Page, job and command all come here.
/// </summary>
public sealed class ImportListing(
    OkoshiDb db,
    Snapshots snapshots,
    RecordImported record,
    AccessGate gate,
    AuditTrail trail,
    TimeProvider clock
)
{
    /// <summary>What would the list change? Nothing is written.</summary>
    public async Task<ListingComparison> CompareAsync(ListingTable list, DateOnly day, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        var written = await WrittenHereAsync(cancellationToken);
        return Compare(await StandingAsync(list, day, written, cancellationToken), list, written);
    }

    /// <summary>Refuses to call a list whole that does not say whose it is, or of which rows cannot be told apart.</summary>
    /// <exception cref="BadInputException">A row names no body or is broken; each is told.</exception>
    public static void RequireWhole(ListingTable list)
    {
        // Of a row whose cells are shifted nobody knows which programme it tells of.
        if (list.Problems.Where(p => p is { Line: > 0, Field.Length: 0 }).ToArray() is { Length: > 0 } broken)
            throw new BadInputException(broken);
        if (list.Bodies?.Contains("") == true)
            throw new BadInputException([
                .. list
                    .Listings.Concat(list.LeftOut)
                    .Where(l => l[Ds451.Owner].Length == 0)
                    .Select(l => new ImportProblem(
                        list.File,
                        l.Line,
                        Ds451.Owner,
                        "だれの制度か書いていません",
                        "「全部の一覧」として、ない制度を終わりにできるのは、どの行にも団体の名称があるときだけです",
                        "団体の名称を書くか、全部の一覧としないで取り込んでください"
                    )),
            ]);
    }

    private static ListingComparison Compare(
        IReadOnlyList<Listing> standing,
        ListingTable list,
        IReadOnlyDictionary<string, SourceEdition?> written
    )
    {
        // A row that cannot be read is no proof that its programme is gone.
        var leftOut = ListingChanges.Known(standing, list.LeftOut).Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        var found = ListingComparison.Of([.. standing.Where(l => !leftOut.Contains(l.Key))], list.Listings);
        var waiting = found.Changes.Where(c => !c.IsNew).Select(c => c.Key).Distinct().Count(written.ContainsKey);
        return found with { Waiting = waiting };
    }

    /// <summary>
    /// Writes the versions, with their audit row, in one transaction; in the caller's where there is one. The
    /// same list again writes nothing.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="bytes">Its file, whose hash is kept with each version.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="BadInputException">
    /// The list has errors, or would overwrite what an office of the region wrote; nothing was written.
    /// </exception>
    public async Task<ListingComparison> StoreAsync(
        ListingTable list,
        byte[] bytes,
        ListingDecision decision,
        CancellationToken cancellationToken
    )
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        if (list.Problems.Count > 0 && !decision.GoodRows)
            throw new BadInputException(list.Problems);
        if (decision.EndMissing)
            RequireWhole(list);
        if (await TakenAsync(list, cancellationToken) is { Count: > 0 } taken)
            throw new BadInputException(taken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(OfficialFile.Unpack(list.File, bytes)));
        return await db.InTransactionAsync(
            async () =>
            {
                var written = await WrittenHereAsync(cancellationToken);
                var standing = await StandingAsync(list, decision.Day, written, cancellationToken);
                var comparison = Compare(standing, list, written);
                var contents = Contents(list.Known(standing), decision.Day);
                if (comparison.New + comparison.Changed > 0)
                    await record.RunAsync(new ImportedListings(list.Format, list.File, hash, contents), cancellationToken);
                if (decision.EndMissing && comparison.Gone > 0)
                    await EndAsync(list, [.. comparison.Changes.Where(c => c.IsGone).Select(c => c.Key)], decision.Day, cancellationToken);
                return comparison;
            },
            cancellationToken
        );
    }

    /// <summary>
    /// The programmes that stand on a day: those of the same bodies that came with lists of the same format, and those of other lists
    /// that this one names.
    /// </summary>
    private async Task<IReadOnlyList<Listing>> StandingAsync(
        ListingTable list,
        DateOnly day,
        IReadOnlyDictionary<string, SourceEdition?> written,
        CancellationToken cancellationToken
    )
    {
        var bodies = list.Bodies;
        var named = list.Listings.Select(l => l.Key).ToHashSet(StringComparer.Ordinal);
        var recorded = (await snapshots.NowAsync(db, cancellationToken)).Catalogue.Programmes.Values.Where(r =>
            r.Programme.Origin == ProgrammeOrigin.Imported && (r.Programme.OriginFormat == list.Format || named.Contains(r.Programme.Key))
        );
        return
        [
            .. from r in recorded
            let period = ProgrammeTimeline.At(r.Periods, day, null)
            where period is not null
            let texts = Said(r, r.Versions[period.VersionId], written)
            where texts is not null
            let listing = new Listing(0, r.Programme.Key, texts)
            where bodies?.Contains(listing[Ds451.Owner]) != false || named.Contains(listing.Key)
            select listing,
        ];
    }

    /// <summary>What the list said last of a programme, whatever people wrote since; null when it had it no more.</summary>
    private static IReadOnlyDictionary<string, string>? Said(
        RecordedProgramme recorded,
        PublishedVersion standing,
        IReadOnlyDictionary<string, SourceEdition?> written
    ) =>
        !written.TryGetValue(recorded.Programme.Key, out var edition) ? standing.Texts
        : edition is not null
            ? edition.IsGone ? null
                : ProgrammeSource.TextsOf(edition.Texts)
        : (recorded.Versions.Values.Where(v => v.SourceFile.Length > 0).MaxBy(v => v.Number) ?? standing).Texts;

    /// <summary>The imported programmes that people write here, by key, with what a list said of them last.</summary>
    private Task<Dictionary<string, SourceEdition?>> WrittenHereAsync(CancellationToken cancellationToken) =>
        db
            .Programmes.AsNoTracking()
            .Where(p => p.Origin == ProgrammeOrigin.Imported && p.Versions.Any(v => v.SourceFile == ""))
            .Select(p => new { p.Key, Newest = p.Editions.OrderByDescending(e => e.ReceivedAt).FirstOrDefault() })
            .ToDictionaryAsync(p => p.Key, p => p.Newest, StringComparer.Ordinal, cancellationToken);

    private static Dictionary<string, VersionContent> Contents(ListingTable list, DateOnly day) =>
        list.Listings.ToDictionary(
            l => l.Key,
            l => new VersionContent(
                l.Cells,
                ServesKind.Application,
                VersionContent.NoConditions,
                day,
                null,
                Reason: $"{list.File} から取り込み"
            ),
            StringComparer.Ordinal
        );

    /// <summary>An office's own programme is never overwritten by a list.</summary>
    private async Task<IReadOnlyList<ImportProblem>> TakenAsync(ListingTable list, CancellationToken cancellationToken)
    {
        var recorded = (await snapshots.NowAsync(db, cancellationToken)).Catalogue.Programmes;
        return
        [
            .. list
                .Listings.Where(l => recorded.TryGetValue(l.Key, out var r) && r.Programme.Origin == ProgrammeOrigin.Authored)
                .Select(l => new ImportProblem(
                    list.File,
                    l.Line,
                    Ds451.Number,
                    $"「{l.Key}」は、担当が登録した制度の番号です",
                    "一覧の取り込みは、担当が書いた制度を書きかえません",
                    "この行を除くか、番号を直してください"
                )),
        ];
    }

    private async Task EndAsync(ListingTable list, IReadOnlyList<string> keys, DateOnly day, CancellationToken cancellationToken)
    {
        var (now, change) = (ProgrammeRecords.Now(clock), await db.RaiseAsync(Published.Catalogue, cancellationToken));
        var ended = keys.Count;
        await foreach (var programme in ProgrammeRecords.ByKeys(db, keys).WithCancellation(cancellationToken))
        {
            if (programme.IsWrittenHere)
            {
                ProgrammeSource.Receive(programme, null, (list.File, ""), day, now);
                ended--;
                continue;
            }
            var standing = programme.Periods.Single(p => p.WasKnownAt(null) && p.StandsOn(day));
            // A programme of the same day's list stood for that day at least.
            var last = standing.ValidFrom < day ? day.AddDays(-1) : day;
            ProgrammeTimeline.End(programme, last, now);
            programme.ChangedIn = change;
        }
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            list.Format,
            detail: $"{list.File}：一覧からなくなった {ended:#,0} 件を終わりにした"
        );
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
