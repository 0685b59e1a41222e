using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>
/// Drawn businesses: columns in no particular order, 15 % of the values not known, municipalities of very different size.
/// </summary>
internal static class SupportPopulation
{
    private const double Unknown = 0.15;

    private static readonly bool[] Held = [true, false];
    private static readonly string[] Acts = ["u1", "u2"];

    public static readonly DateOnly Day = new(2026, 11, 1);

    /// <summary>1,741 codes in 47 prefectures; the numbers are drawn, the check digits are right.</summary>
    public static MunicipalityCode[] Municipalities { get; } =
    [.. Enumerable.Range(0, 1741).Select(i => Code($"{(i % 47) + 1:00}{201 + (i / 47):000}"))];

    public static MunicipalityCode[] Prefectures { get; } = [.. Enumerable.Range(1, 47).Select(p => Code($"{p:00}000"))];

    public static JsicCode[] Industries { get; } =
    [.. Enumerable.Range(1, 99).SelectMany(g => Enumerable.Range(1, 5).Select(n => JsicCode.Parse($"{g:00}{n}1")))];

    public static PopulationColumns Draw(int people, int municipalities, bool placesKnown, bool hasBusinesses)
    {
        var (numbers, codes) = DrawTable(people, municipalities, placesKnown, hasBusinesses);
        return new PopulationColumns(people, numbers, codes);
    }

    public static (NumberColumn[] Numbers, CodedColumn[] Codes) DrawTable(
        int people,
        int municipalities,
        bool placesKnown,
        bool hasBusinesses
    )
    {
        var (numbers, codes) = DrawPersons(people, municipalities, placesKnown);
        return hasBusinesses
            ? ([.. numbers, .. BusinessNumbers(people)], [.. codes, .. BusinessCodes(people, municipalities)])
            : (numbers, codes);
    }

    private static NumberColumn[] BusinessNumbers(int people)
    {
        var random = new SeededRandom(people + 1);
        return
        [
            NumberColumn.Of(
                ApplicantFact.ProjectCost,
                Fill(new long[people], () => random.NextUnit() < Unknown ? long.MinValue : 10_000L * (long)Math.Exp(7 * random.NextUnit()))
            ),
        ];
    }

    /// <summary>Legal forms, one to three places of business, and two acts.</summary>
    private static CodedColumn[] BusinessCodes(int people, int municipalities)
    {
        var random = new SeededRandom(people + 2);
        Applicant[] places =
        [
            .. Enumerable
                .Range(0, 5_000)
                .Select(_ => new Applicant
                {
                    Establishments =
                    [
                        .. Enumerable
                            .Range(0, 1 + random.NextBelow(3))
                            .Select(n => new Establishment(
                                n == 0 ? EstablishmentRole.HeadOffice : EstablishmentRole.PlaceOfBusiness,
                                Place.OneOf("所", Municipalities[random.NextBelow(municipalities)])
                            )),
                    ],
                }),
        ];
        return
        [
            Column(new Question(ApplicantFact.LegalForm), [.. Enum.GetValues<LegalForm>().Select(v => new Applicant { LegalForm = v })]),
            Column(new Question(ApplicantFact.Establishment), places),
            .. Acts.Select(key =>
                Column(
                    new Question(ApplicantFact.Undertaking, key),
                    [.. Held.Select(done => new Applicant { Undertakings = new Dictionary<string, bool> { [key] = done } })]
                )
            ),
        ];

        CodedColumn Column(Question question, Applicant[] answers) =>
            new(
                question,
                Fill(new ushort[people], () => random.NextUnit() < Unknown ? (ushort)0 : (ushort)(random.NextBelow(answers.Length) + 1)),
                [new Applicant(), .. answers]
            );
    }

    private static (NumberColumn[] Numbers, CodedColumn[] Codes) DrawPersons(int people, int municipalities, bool placesKnown)
    {
        var random = new SeededRandom(people);
        var weights = Enumerable.Range(1, municipalities).Select(rank => 1.0 / rank).ToArray();
        return (
            [
                NumberColumn.Of(
                    ApplicantFact.Age,
                    Small(() => Day.DayNumber - (365 * (18 + random.NextBelow(62))) - random.NextBelow(365))
                ),
                NumberColumn.Of(
                    ApplicantFact.FoundingDate,
                    Small(() => Day.DayNumber + 200 - (int)(14_000 * Math.Pow(random.NextUnit(), 2)))
                ),
                NumberColumn.Of(ApplicantFact.Employees, Small(() => (int)Math.Exp(7 * Math.Pow(random.NextUnit(), 2)) - 1)),
                NumberColumn.Of(ApplicantFact.Capital, Large(() => 100_000L * (1 + (long)Math.Exp(9 * random.NextUnit())))),
                NumberColumn.Of(ApplicantFact.OwnFunds, Large(() => 10_000L * (long)Math.Exp(8 * random.NextUnit()))),
            ],
            [
                Coded(
                    ApplicantFact.Residence,
                    [.. Municipalities.Take(municipalities).Select(m => new Applicant { Residence = Place.OneOf(m.Digits, m) })],
                    Zipf(weights, random),
                    placesKnown ? 0 : Unknown
                ),
                Coded(
                    ApplicantFact.Industry,
                    [.. Industries.Select(c => new Applicant { Industry = c })],
                    () => random.NextBelow(Industries.Length)
                ),
                Coded(
                    ApplicantFact.SalesChange,
                    [.. Enumerable.Range(-60, 121).Select(c => new Applicant { SalesChangePercent = c })],
                    () => random.NextBelow(121)
                ),
                Coded(
                    ApplicantFact.Sex,
                    [.. Enum.GetValues<ApplicantSex>().Select(v => new Applicant { Sex = v })],
                    () => random.NextBelow(2)
                ),
                Coded(
                    ApplicantFact.Stage,
                    [.. Enum.GetValues<FoundingStage>().Select(v => new Applicant { Stage = v })],
                    () => random.NextBelow(5)
                ),
                Coded(
                    ApplicantFact.Turn,
                    [.. Enum.GetValues<TurnKind>().Select(v => new Applicant { Turn = v })],
                    () => random.NextBelow(4)
                ),
                Coded(
                    ApplicantFact.Succession,
                    [.. Enum.GetValues<SuccessionRole>().Select(v => new Applicant { Succession = v })],
                    () => random.NextBelow(3)
                ),
                Certificate("c1"),
                Certificate("c2"),
            ]
        );

        int[] Small(Func<int> draw) => Fill(new int[people], () => random.NextUnit() < Unknown ? int.MinValue : draw());
        long[] Large(Func<long> draw) => Fill(new long[people], () => random.NextUnit() < Unknown ? long.MinValue : draw());
        CodedColumn Certificate(string key) =>
            Column(
                new Question(ApplicantFact.Certificate, key),
                [.. Held.Select(held => new Applicant { Certificates = new Dictionary<string, bool> { [key] = held } })],
                () => random.NextBelow(2),
                Unknown
            );
        CodedColumn Coded(ApplicantFact fact, Applicant[] answers, Func<int> draw, double unknown = Unknown) =>
            Column(new Question(fact), answers, draw, unknown);
        CodedColumn Column(Question question, Applicant[] answers, Func<int> draw, double unknown) =>
            new(
                question,
                Fill(new ushort[people], () => random.NextUnit() < unknown ? (ushort)0 : (ushort)(draw() + 1)),
                [new Applicant(), .. answers]
            );
    }

    private static Func<int> Zipf(double[] weights, SeededRandom random)
    {
        var sums = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            sums[i] = weights[i] + (i > 0 ? sums[i - 1] : 0);
        return () =>
            Math.Min(weights.Length - 1, Math.Abs(Array.BinarySearch(sums, random.NextUnit() * sums[^1]) is var at && at < 0 ? ~at : at));
    }

    private static T[] Fill<T>(T[] values, Func<T> draw)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = draw();
        return values;
    }

    private static MunicipalityCode Code(string five) => MunicipalityCode.Parse($"{five}{MunicipalityCode.CheckDigit(five)}");
}
