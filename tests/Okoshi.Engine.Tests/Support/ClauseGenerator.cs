using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Support;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>Random trees of conditions, and persons who answer some of the questions that the trees ask.</summary>
internal static class ClauseGenerator
{
    private const int Facts = 8;

    /// <summary>Answers to the eight questions; null is "not known".</summary>
    public static Gen<int?[]> Answers() => Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 2).Select(n => (int?)n)).ArrayOf(Facts);

    public static Applicant Person(int?[] answers) =>
        new()
        {
            AgeGroup = answers[0] is { } age ? NumberRange.Exactly(43 + age) : null,
            Stage = (FoundingStage?)answers[1],
            Residence = answers[2] is { } home
                ? Place.OneOf(
                    "所",
                    home == 0 ? Aomori
                        : home == 1 ? Hirosaki
                        : Tokyo
                )
                : null,
            Industry = answers[3] is { } industry
                ? JsicCode.Parse(
                    industry == 0 ? "097"
                    : industry == 1 ? "E"
                    : "I"
                )
                : null,
            Certificates = answers[4] is { } held ? new Dictionary<string, bool> { ["c"] = held > 0 } : new Dictionary<string, bool>(),
            FoundingDate = answers[5] is { } date ? Day.AddYears(date - 1) : null,
            SalesChangePercent = answers[6] is { } change ? change * -20 : null,
            Received = answers[7] is { } received
                ? [new ReceivedProgramme("r", received > 0, received == 1 ? Day.AddYears(-4) : null)]
                : [],
        };

    public static Gen<Clause> Trees() => Tree(3);

    private static Gen<Clause> Tree(int depth) =>
        depth == 0
            ? Leaf()
            : Gen.OneOf(
                Leaf(),
                Tree(depth - 1).NonEmptyListOf().Select(parts => (Clause)new AllOfClause("k", [.. parts.Take(3)])),
                Tree(depth - 1)
                    .NonEmptyListOf()
                    .SelectMany(parts =>
                        Gen.Choose(1, Math.Min(3, parts.Count)).Select(n => (Clause)new AtLeastClause("k", n, [.. parts.Take(3)]))
                    ),
                Tree(depth - 1).Select(part => (Clause)new NotClause("k", part))
            );

    private static Gen<Clause> Leaf() =>
        Gen.Elements<Clause>(
            Age(new Bound(BoundKind.Below, 45)),
            Age(new Bound(BoundKind.Below, 45, 1)),
            Stage("considering", "preparing"),
            Residence(Prefecture),
            Residence(Aomori),
            new IndustryClause("industry", [JsicCode.Parse("09")], "業種の条件", Text),
            new CertificateClause("certificate", "c", "証明の条件", Text),
            new NumberClause("years", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.AtMost, 5)], null, "年数の条件", Text),
            new NumberClause("sales", ApplicantFact.SalesChange, [new Bound(BoundKind.AtMost, -20)], null, "売上が2割以上減った", Text),
            new ReceivedClause("received", ["r"], null, "受けた", Text),
            new ReceivedClause("received", ["r"], 3, "3年以内に受けた", Text),
            new BudgetClause("budget", Day, "予算", Text),
            new BudgetClause("budget", Day.AddDays(-1), "予算", Text),
            new NeedsReadingClause("reading", "読む条件", Text)
        );
}
