using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Engine.Tests.Shared;
using static Okoshi.Engine.Tests.Support.SupportSamples;

namespace Okoshi.Engine.Tests.Support;

/// <summary>Random trees of conditions, and persons who answer some of the questions that the trees ask.</summary>
internal static class ClauseGenerator
{
    /// <summary>Number of questions.</summary>
    public const int Facts = 16;

    /// <summary>Answers to the questions; null is "not known".</summary>
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
            LegalForm = answers[8] is { } form
                ? form == 0
                    ? LegalForm.SoleProprietor
                    : form == 1
                        ? LegalForm.Company
                        : LegalForm.MedicalWelfareSchool
                : null,
            // Only who has told to be a company has a capital to tell of.
            Capital = answers[8] == 1 && answers[9] is { } capital ? new Yen(30_000_000 * (1 + (capital * capital * 2))) : null,
            Employees = answers[10] is { } persons ? 40 * (1 + (persons * persons * 2)) : null,
            Establishments = answers[11] is { } place ? PlacesOf(place) : null,
            Undertakings = answers[12] is { } done ? new Dictionary<string, bool> { ["u"] = done > 0 } : new Dictionary<string, bool>(),
            ProjectStart = answers[13] is { } start ? Day.AddMonths(start - 1) : null,
            Figures = answers[15] is { } share ? new Dictionary<string, decimal> { ["f"] = 10 * share } : new Dictionary<string, decimal>(),
            ResidenceYears = answers[14] is { } lived ? lived * 0.75m : null,
        };

    /// <summary>None, a head office and a shop in two prefectures, and one place that is planned.</summary>
    private static Establishment[] PlacesOf(int answer) =>
        answer switch
        {
            0 => [],
            1 =>
            [
                new(EstablishmentRole.HeadOffice, Place.OneOf("東京都", Tokyo), Day.AddYears(-2)),
                new(EstablishmentRole.PlaceOfBusiness, Place.OneOf("青森市", Aomori), Day.AddMonths(-3)),
            ],
            _ => [new(EstablishmentRole.HeadOffice, Place.OneOf("青森市", Aomori), Day.AddMonths(5), IsPlanned: true)],
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
            new NeedsReadingClause("reading", "読む条件", Text),
            new CertificateClause("obtain", "c", "先に取れる証明の条件", Text) { TakesMonths = 1, NeededBy = Day.AddMonths(1) },
            new CertificateClause("late", "c", "間に合わない証明の条件", Text) { TakesMonths = 2, NeededBy = Day.AddMonths(1) },
            Capital(BoundKind.AtMost, 50_000_000),
            Capital(BoundKind.AtLeast, 50_000_000),
            new NumberClause("employees", ApplicantFact.Employees, [new Bound(BoundKind.AtMost, 100)], null, "人数の条件", Text),
            new ChoiceClause("form", ApplicantFact.LegalForm, ["company", "sole-proprietor"], "形の条件", Text),
            new SmeClause("sme", Table, "中小企業者", Text),
            new FigureClause(
                "figure",
                "f",
                [new Bound(BoundKind.AtLeast, 10), new Bound(BoundKind.AtMost, 20, 5)],
                "%",
                "何％ですか",
                "割合の条件",
                Text
            ),
            new UndertakingClause("undertaking", "u", "取組の条件", Text),
            Establishment(EstablishmentRole.HeadOffice, Tokyo),
            Establishment(EstablishmentRole.PlaceOfBusiness, Aomori),
            Establishment(EstablishmentRole.PlaceOfBusiness, Prefecture) with
            {
                HeldMonths = 6,
            },
            Establishment(EstablishmentRole.PlaceOfBusiness, Prefecture) with
            {
                PlannedWithinMonths = 5,
            },
            new PlaceClause("place", ApplicantFact.PlannedPlace, SampleAreas.Set(Aomori), "場所の条件", Text),
            new DateClause("start", ApplicantFact.ProjectStart, Day, null, "着手の条件", Text),
            new NumberClause("months", ApplicantFact.ResidenceYears, [new Bound(BoundKind.AtLeast, 9)], null, "月数の条件", Text)
            {
                InMonths = true,
            },
            new NumberClause("founded", ApplicantFact.YearsSinceFounding, [new Bound(BoundKind.Below, 12)], null, "月数の条件", Text)
            {
                InMonths = true,
            }
        );

    private static NumberClause Capital(BoundKind kind, decimal limit) =>
        new("capital", ApplicantFact.Capital, [new Bound(kind, limit)], null, "資本金の条件", Text);
}
