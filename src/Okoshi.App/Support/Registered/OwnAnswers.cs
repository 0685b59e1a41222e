using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Check;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Registered;

/// <summary>One's kept answers in words.</summary>
/// <param name="SavedAt">When they were told.</param>
/// <param name="Answers">What each is about, and the answer.</param>
public sealed record OwnAnswersShown(DateTimeOffset SavedAt, IReadOnlyList<(string Topic, string Answer)> Answers);

/// <summary>Use cases of the person whose answers they are: leave them here, look at them, erase them.</summary>
public sealed class OwnAnswers(
    OkoshiDb db,
    AccessGate gate,
    AuditTrail trail,
    RegionContext context,
    ProgrammeCatalogue catalogue,
    TimeProvider clock
)
{
    private const int Longest = 20_000;

    /// <summary>Leaves answers here in the place of earlier ones.</summary>
    /// <exception cref="FormProblemsException">There is nothing to keep, or too much.</exception>
    public async Task KeepAsync(IReadOnlyDictionary<string, string> answers, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.KeptAnswers, AccessAction.Write);
        gate.Require(Resource.KeptAnswers, AccessAction.Write, new RecordFacts(own));
        var text = JsonSerializer.Serialize(answers, OkoshiJson.Compact);
        if (answers.Count == 0)
            throw new FormProblemsException("", "残す答えがありません。一つでも答えてから、残してください。");
        if (text.Length > Longest)
            throw new FormProblemsException("", "答えが長すぎて残せません。短くしてください。");
        var kept =
            await db.KeptAnswers.SingleOrDefaultAsync(k => k.AccountId == own, cancellationToken)
            ?? db.KeptAnswers.Add(new KeptAnswers { AccountId = own }).Entity;
        (kept.Answers, kept.SavedAt) = (text, clock.GetUtcNow());
        trail.Note(AuditKind.Changed, Resource.KeptAnswers, own.ToString(), own);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Null when nothing was left here.</summary>
    /// <param name="words">The language in which they are shown.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OwnAnswersShown?> ShowAsync(PublicWords words, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.KeptAnswers, AccessAction.Read);
        if (await db.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(k => k.AccountId == own, cancellationToken) is not { } kept)
            return null;
        var day = JapanTime.Date(clock.GetUtcNow());
        var programmes = catalogue.On(day).Judged;
        var questions = CheckForm
            .Of(context.Pack, programmes, day, words)
            .Prepend(CheckForm.PurposeOf(programmes, day, words))
            .ToDictionary(q => q.Key, StringComparer.Ordinal);
        return new OwnAnswersShown(
            kept.SavedAt,
            [
                .. Read(kept)
                    .Select(a =>
                        questions.TryGetValue(a.Key, out var q) ? (q.Topic, q.Words(a.Value)) : (words.Account.Kept.NotAsked, a.Value)
                    ),
            ]
        );
    }

    /// <summary>All that was left here, by the key of the question; nothing when nothing was.</summary>
    public async Task<IEnumerable<(string Key, string Value)>> AllAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.KeptAnswers, AccessAction.Read);
        var kept = await db.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(k => k.AccountId == own, cancellationToken);
        return kept is null ? [] : Read(kept).Select(a => (a.Key, a.Value));
    }

    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.KeptAnswers, AccessAction.Delete);
        if (await db.KeptAnswers.SingleOrDefaultAsync(k => k.AccountId == own, cancellationToken) is not { } kept)
            return;
        db.KeptAnswers.Remove(kept);
        trail.Note(AuditKind.Deleted, Resource.KeptAnswers, own.ToString(), own);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Text by key of the question.</summary>
    internal static Dictionary<string, string> Read(KeptAnswers kept) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(kept.Answers, OkoshiJson.Compact) ?? [];
}
