using System.Text.Json;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Json;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Sentences;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>One answer of a kept evaluation.</summary>
/// <param name="Person">The person, by the id of the input.</param>
/// <param name="Programme">Key of the programme.</param>
/// <param name="Title">Its name at that time.</param>
/// <param name="Version">The version that was judged; <c>pack</c> for a programme of the region pack.</param>
/// <param name="VersionNumber">Its number; null for the pack's.</param>
/// <param name="Verdict">該当, 非該当 or 未確認.</param>
/// <param name="Reasons">One sentence for each condition.</param>
public sealed record KeptAnswer(
    string Person,
    string Programme,
    string Title,
    string Version,
    int? VersionNumber,
    Verdict Verdict,
    IReadOnlyList<string> Reasons
)
{
    /// <summary>Whether two say the same, of the same version.</summary>
    public bool SaysTheSame(KeptAnswer? other) =>
        other is not null && Version == other.Version && Verdict == other.Verdict && Reasons.SequenceEqual(other.Reasons);
}

/// <summary>Use case: judges persons and keeps the day, what was known, what was given and what was answered.</summary>
public sealed class KeepEvaluation(
    OkoshiDb db,
    AccessGate gate,
    AuditTrail trail,
    IssueReceipt receipts,
    RegionContext context,
    ProgrammeCatalogue catalogue,
    TimeProvider clock
)
{
    /// <summary>Most persons of one record.</summary>
    public const int MostPeople = 100;

    /// <summary>Judges the persons of a file's bytes, CSV or JSON, and keeps all of it under a receipt number.</summary>
    /// <exception cref="BadInputException">The file has errors, or too many persons; nothing was kept.</exception>
    public async Task<EvaluationRecord> RunAsync(byte[] people, DateOnly asOf, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Evaluation, AccessAction.Write, new RecordFacts(OwnerId: gate.Actor.AccountId));
        var text =
            TextDecoder.Decode(people)?.Text
            ?? throw new BadInputException(
                new ImportProblem(
                    "people",
                    0,
                    "",
                    "文字コードを読み取れません",
                    "UTF-8 か CP932（Shift_JIS）である必要があります",
                    "文字コードを UTF-8 にして保存し直してください"
                )
            );
        var pack = context.Pack;
        var now = ProgrammeRecords.Now(clock);
        var answers = Judge(pack, text, asOf, catalogue.At(asOf, now).All);
        var number = receipts.For('H', "判定の記録", "");
        var record = db
            .EvaluationRecords.Add(
                new EvaluationRecord
                {
                    Number = number,
                    AccountId = gate.Actor.AccountId,
                    AsOf = asOf,
                    KnownAt = now,
                    PackHash = pack.Hash,
                    Inputs = text,
                    Answers = JsonSerializer.Serialize(answers, OkoshiJson.Compact),
                }
            )
            .Entity;
        trail.Note(AuditKind.Created, Resource.Evaluation, number);
        await db.SaveChangesAsync(cancellationToken);
        return record;
    }

    /// <summary>The answers to the persons of a text, programme by programme.</summary>
    internal static IReadOnlyList<KeptAnswer> Judge(PackContent pack, string people, DateOnly asOf, IReadOnlyList<CatalogueEntry> standing)
    {
        var members = new PeopleReader(pack, asOf).Read("people", System.Text.Encoding.UTF8.GetBytes(people));
        if (members.Count > MostPeople)
            throw new BadInputException(
                new ImportProblem(
                    "people",
                    0,
                    "",
                    $"{members.Count:#,0} 人います",
                    $"記録に残せるのは、一度に {MostPeople} 人までです",
                    "分けて渡してください"
                )
            );
        var names = new ProgrammeNames(standing.ToDictionary(s => s.Key, s => s.Title, StringComparer.Ordinal));
        return
        [
            .. members.SelectMany(
                _ => standing.Where(s => s.Programme.ServesPeople),
                (m, s) => Answer(m.Id, s, names.In(ProgrammeJudge.Explain(s.Programme, m.Facts, asOf)))
            ),
        ];
    }

    private static KeptAnswer Answer(string person, CatalogueEntry entry, ProgrammeOutcome outcome) =>
        new(
            person,
            entry.Key,
            entry.Title,
            entry.VersionName,
            entry.VersionNumber,
            outcome.Verdict,
            [.. outcome.Findings.Select(f => f.Reason.Text())]
        );
}
