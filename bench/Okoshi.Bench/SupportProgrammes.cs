using Okoshi.App.Areas;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>
/// Drawn programmes with 3–8 conditions each: limits mostly round as in real programmes, one in five odd; some
/// soft, some negated or alternative.
/// </summary>
internal sealed class SupportProgrammes(long seed, bool hasBusinesses = false)
{
    private static readonly Citation Text = new("見本の要綱", "第2条", "令和8年度");

    private readonly SeededRandom random = new(seed);

    /// <summary>Programmes of which shares are bound to one municipality and to one prefecture; the others are national.</summary>
    public SupportProgramme[] Draw(int count, int municipalities, double municipal, double prefectural) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var share = random.NextUnit();
                    var place =
                        share < municipal ? SupportPopulation.Municipalities[random.NextBelow(municipalities)]
                        : share < municipal + prefectural ? SupportPopulation.Prefectures[random.NextBelow(Math.Min(47, municipalities))]
                        : (MunicipalityCode?)null;
                    var conditions = Enumerable.Range(0, 3 + random.NextBelow(6)).Select(_ => Condition()).ToList();
                    if (hasBusinesses && i % 3 == 0)
                        conditions.AddRange([Business(place), Business(place)]);
                    if (place is { } area)
                        conditions[0] = new PlaceClause("k", ApplicantFact.Residence, NationalAreas.Set([area]), "住む所", Text);
                    return new SupportProgramme(
                        $"p{i}",
                        $"制度{i}",
                        ServesKind.Application,
                        null,
                        [new ProgrammeRule(new DateOnly(2020, 4, 1), null, ProgrammePurpose.Business, new AllOfClause("all", conditions))],
                        Text
                    )
                    {
                        Terms = new ProgrammeTerms { Benefit = new Yen(100_000L * (1 + random.NextBelow(300))) },
                    };
                }),
        ];

    private Clause Condition()
    {
        var kind = random.NextUnit();
        if (kind < 0.06)
            return new NotClause("k", Leaf());
        return kind < 0.15 ? new AtLeastClause("k", 1, [Leaf(), Leaf()]) : Leaf();
    }

    private LeafClause Leaf() =>
        random.NextBelow(11) switch
        {
            0 => Number(
                ApplicantFact.Age,
                random.NextBelow(3) == 0 ? BoundKind.AtLeast : BoundKind.Below,
                Round([18, 20, 30, 35, 40, 45, 50, 60], 18, 70),
                random.NextBelow(4) == 0 ? 2 : 0
            ),
            1 => Number(
                ApplicantFact.YearsSinceFounding,
                random.NextBelow(4) == 0 ? BoundKind.AtLeast : BoundKind.AtMost,
                Round([1, 3, 5, 7, 10, 15], 1, 20)
            ),
            2 => Number(ApplicantFact.Employees, BoundKind.AtMost, Round([5, 20, 50, 100, 300], 1, 300)),
            3 => Number(ApplicantFact.Capital, BoundKind.AtMost, 1_000_000m * Round([3, 10, 50, 100, 300], 1, 300)),
            4 => Number(ApplicantFact.OwnFunds, BoundKind.AtLeast, 100_000m * Round([3, 5, 10, 30], 1, 50)),
            5 => Number(ApplicantFact.SalesChange, BoundKind.AtMost, -Round([0, 3, 5, 10, 20, 30], 0, 50)),
            6 or 7 => new IndustryClause(
                "k",
                [
                    .. Enumerable
                        .Range(0, 1 + random.NextBelow(6))
                        .Select(_ =>
                            JsicCode.Parse(
                                random.NextBelow(3) > 0 ? ((char)('A' + random.NextBelow(20))).ToString() : $"{1 + random.NextBelow(99):00}"
                            )
                        ),
                ],
                "業種",
                Text
            ),
            8 => new ChoiceClause(
                "k",
                ApplicantFact.Stage,
                random.NextBelow(2) == 0 ? ["considering", "preparing"] : ["founded", "established"],
                "段階",
                Text
            ),
            9 => random.NextBelow(3) switch
            {
                0 => new ChoiceClause("k", ApplicantFact.Sex, ["female"], "女性", Text),
                1 => new ChoiceClause("k", ApplicantFact.Turn, ["u-turn", "i-turn", "j-turn"], "UIJ", Text),
                _ => new ChoiceClause("k", ApplicantFact.Succession, ["takes-over"], "承継", Text),
            },
            _ => new CertificateClause("k", random.NextBelow(2) == 0 ? "c1" : "c2", "証明", Text),
        };

    /// <summary>A condition of businesses; places of business lie where the programme belongs.</summary>
    private Clause Business(MunicipalityCode? place) =>
        random.NextBelow(6) switch
        {
            0 or 1 => new SmeClause("k", NationalSme.Definitions[random.NextBelow(2) == 0 ? "basic-act" : "small-support-act"], "", Text),
            2 => new ChoiceClause("k", ApplicantFact.LegalForm, ["company", "sole-proprietor"], "会社か個人事業主", Text),
            3 => new EstablishmentClause(
                "k",
                random.NextBelow(2) == 0 ? EstablishmentRole.HeadOffice : EstablishmentRole.PlaceOfBusiness,
                NationalAreas.Set([place ?? SupportPopulation.Prefectures[random.NextBelow(47)]]),
                "拠点",
                Text
            ),
            4 => new UndertakingClause("k", random.NextBelow(2) == 0 ? "u1" : "u2", "取組", Text),
            _ => new NumberClause(
                "k",
                ApplicantFact.ProjectCost,
                [new Bound(BoundKind.AtLeast, 100_000m * Round([3, 5, 10, 30], 1, 50))],
                null,
                "費用",
                Text
            ),
        };

    private static NumberClause Number(ApplicantFact fact, BoundKind kind, decimal value, decimal band = 0) =>
        new("k", fact, [new Bound(kind, value, band)], null, "数", Text);

    private int Round(int[] usual, int from, int to) =>
        random.NextBelow(5) == 0 ? from + random.NextBelow(to - from) : usual[random.NextBelow(usual.Length)];
}
