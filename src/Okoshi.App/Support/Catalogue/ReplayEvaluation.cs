using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Json;

namespace Okoshi.App.Support.Catalogue;

/// <summary>ちがい How an answer of now differs from the one then.</summary>
public enum ReplayChange
{
    /// <summary>判定が変わった</summary>
    Verdict,

    /// <summary>理由だけが変わった</summary>
    Reasons,

    /// <summary>あとから登録された</summary>
    Added,

    /// <summary>いまは使える版がない</summary>
    Gone,

    /// <summary>同じ</summary>
    Same,
}

/// <summary>One answer then and now.</summary>
/// <param name="Then">As it was given; null when the programme was not judged then.</param>
/// <param name="Repeated">As the same day's knowledge gives it again; null when that knowledge is no longer here.</param>
/// <param name="Now">For the same day and person, as we know the programmes now; null when no version stands on that day any more.</param>
/// <param name="Why">What differs and why; empty when nothing does.</param>
public sealed record ReplayLine(KeptAnswer? Then, KeptAnswer? Repeated, KeptAnswer? Now, string Why)
{
    /// <summary>The answer that is there in any case.</summary>
    public KeptAnswer Any => Then ?? Now!;

    /// <summary>How now differs from then.</summary>
    public ReplayChange Change =>
        (Then, Now) switch
        {
            (null, _) => ReplayChange.Added,
            (_, null) => ReplayChange.Gone,
            var (then, now) when then.SaysTheSame(now) => ReplayChange.Same,
            var (then, now) => then.Verdict == now.Verdict ? ReplayChange.Reasons : ReplayChange.Verdict,
        };

    /// <summary>Whether the repetition gave what was given then; null when it could not be repeated.</summary>
    public bool? IsRepeated => Then is null || Repeated is null ? null : Then.SaysTheSame(Repeated);
}

/// <summary>A past evaluation, repeated.</summary>
public sealed record Replay(string Number, DateOnly AsOf, DateTimeOffset KnownAt, bool SamePack, IReadOnlyList<ReplayLine> Lines);

/// <summary>Use case: repeats a kept evaluation with the programmes as they were known then, and as we know them now.</summary>
public sealed class ReplayEvaluation(OkoshiDb db, AccessGate gate, AuditTrail trail, RegionContext context, ProgrammeCatalogue catalogue)
{
    /// <summary>Null when there is no such record for whoever asks.</summary>
    public async Task<Replay?> RunAsync(string number, CancellationToken cancellationToken)
    {
        if (await db.EvaluationRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, cancellationToken) is not { } record)
            return null;
        if (!gate.May(Resource.Evaluation, AccessAction.Read, new RecordFacts(OwnerId: record.AccountId)))
            return null;
        trail.Note(AuditKind.Read, Resource.Evaluation, number);
        await db.SaveChangesAsync(cancellationToken);
        var pack = context.Pack;
        var samePack = pack.Hash == record.PackHash;
        var then = JsonSerializer.Deserialize<List<KeptAnswer>>(record.Answers, OkoshiJson.Compact) ?? [];
        var knownThen = catalogue.At(record.AsOf, record.KnownAt).All.Where(s => samePack || s.Version is not null).ToArray();
        var repeated = Keyed(KeepEvaluation.Judge(pack, record.Inputs, record.AsOf, knownThen));
        var now = Keyed(KeepEvaluation.Judge(pack, record.Inputs, record.AsOf, catalogue.On(record.AsOf).All));
        var old = Keyed(then);
        var keys = then.Select(Key).Concat(now.Keys.Where(k => !old.ContainsKey(k)));
        return new Replay(
            number,
            record.AsOf,
            record.KnownAt,
            samePack,
            [.. keys.Select(k => Line(old.GetValueOrDefault(k), repeated.GetValueOrDefault(k), now.GetValueOrDefault(k)))]
        );
    }

    private static ReplayLine Line(KeptAnswer? then, KeptAnswer? repeated, KeptAnswer? now) => new(then, repeated, now, Why(then, now));

    private static string Why(KeptAnswer? then, KeptAnswer? now)
    {
        if (then is null)
            return "あとから登録された制度です。その時は、まだ知られていませんでした。";
        if (now is null)
            return "今の記録では、この日に使える版がありません（終わりの日が早められたか、制度が外されました）。";
        if (then.SaysTheSame(now))
            return "";
        var source = (then.VersionNumber, now.VersionNumber) switch
        {
            (null, null) => "地域データが入れ替わりました",
            (null, { } n) => $"地域データの制度を、担当が第{n}版として引き継ぎました",
            ({ } o, null) => $"第{o}版から、地域データの制度に変わりました",
            ({ } o, { } n) when o != n => $"第{o}版でなく、第{n}版がこの日の版になりました",
            _ => "制度の版は同じです",
        };
        return $"{source}。{(then.Verdict == now.Verdict ? "判定は同じで、理由が変わりました。" : "判定が変わりました。")}";
    }

    private static Dictionary<(string, string), KeptAnswer> Keyed(IEnumerable<KeptAnswer> answers) => answers.ToDictionary(Key);

    private static (string, string) Key(KeptAnswer answer) => (answer.Person, answer.Programme);
}
