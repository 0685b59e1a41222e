using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>中小企業者の区分 One line of a table of small and medium enterprises.</summary>
/// <param name="Name">Name of the line (小売業).</param>
/// <param name="Classes">Its industries; empty for "all others".</param>
/// <param name="Capital">The most capital; null where capital does not count.</param>
/// <param name="Employees">The most regular employees.</param>
public sealed record SmeCategory(string Name, IReadOnlyList<JsicCode> Classes, Yen? Capital, int Employees)
{
    /// <summary>Whether everybody who is within the other's limits is within these too.</summary>
    internal bool Holds(SmeCategory other) =>
        Employees >= other.Employees && (Capital is null ? other.Capital is null : !(other.Capital > Capital));
}

/// <summary>中小企業者の範囲 A dated definition of small and medium enterprises: of a law, or a programme's own table.</summary>
/// <param name="Id">Key in rules.</param>
/// <param name="Name">Name of the law or the table.</param>
/// <param name="Forms">Legal forms that can be one at all.</param>
/// <param name="Categories">Its lines; exactly one is for all other industries.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record SmeDefinition(
    string Id,
    string Name,
    IReadOnlyList<LegalForm> Forms,
    IReadOnlyList<SmeCategory> Categories,
    Citation Citation
)
{
    /// <summary>Legal forms for which other criteria decide than the lines; the office has to look at them.</summary>
    public IReadOnlyList<LegalForm> OpenForms { get; init; } = [];

    /// <summary>The line of an industry; null when several are possible or nothing is known.</summary>
    public SmeCategory? Of(JsicCode? industry) =>
        industry is not { } code
            ? null
            : Categories.FirstOrDefault(c => c.Classes.Count > 0 && VerdictLogic.Any(c.Classes.Select(code.IsWithin)) == Verdict.Met)
                ?? (
                    Categories.Any(c => c.Classes.Count > 0 && VerdictLogic.Any(c.Classes.Select(code.IsWithin)) != Verdict.NotMet)
                        ? null
                        : Categories.FirstOrDefault(c => c.Classes.Count == 0)
                );

    /// <summary>The lines that an industry may belong to; all while it is not known.</summary>
    internal IReadOnlyList<SmeCategory> Possible(JsicCode? industry)
    {
        if (industry is not { } code)
            return Categories;
        var isListed = VerdictLogic.Any(SmeClause.Whole(Categories.SelectMany(c => c.Classes)).Select(code.IsWithin)) == Verdict.Met;
        return
        [
            .. Categories.Where(c =>
                c.Classes.Count == 0 ? !isListed : VerdictLogic.Any(c.Classes.Select(code.IsWithin)) != Verdict.NotMet
            ),
        ];
    }
}

/// <summary>中小企業者の条件 A small or medium enterprise as a law or a table defines it; one condition that stands for a combination.</summary>
/// <remarks>
/// The limits of most lines hold one another (小売 in サービス in 卸売 in その他). So whoever is within the smallest possible limits is one,
/// whichever of the lines an industry known too coarsely belongs to, and whoever is beyond the largest is none.
/// </remarks>
/// <param name="Key">Key of the condition.</param>
/// <param name="Definition">The definition.</param>
/// <param name="Says">The condition in own words; may be empty.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record SmeClause(string Key, SmeDefinition Definition, string Says, Citation Citation) : Clause(Key)
{
    /// <summary>What it means in single conditions.</summary>
    public Clause Means { get; } = Expand(Key, Definition);

    /// <summary>The condition in own words, or by the name of the definition.</summary>
    public Remark Statement => Says.Length > 0 ? Remark.Quote(Says) : Remark.Quote(Definition.Name);

    private static Clause Expand(string key, SmeDefinition table)
    {
        var sizes = table.Categories.DistinctBy(c => (c.Capital, c.Employees)).ToArray();
        var sized = new AllOfClause(
            key,
            [
                FormIn($"{key}.form", table, table.Forms),
                new AtLeastClause($"{key}.size", 1, [.. sizes.Select((size, i) => Line($"{key}.size.{i + 1}", table, size))]),
            ]
        );
        return table.OpenForms.Count == 0
            ? sized
            : new AtLeastClause(
                key,
                1,
                [
                    sized,
                    new AllOfClause(
                        $"{key}.open",
                        [
                            FormIn($"{key}.open.form", table, table.OpenForms),
                            new NeedsReadingClause($"{key}.open.reading", table.Name, table.Citation)
                            {
                                Cause = ReadingCause.OfficeDecides,
                            },
                        ]
                    ),
                ]
            );
    }

    private static ChoiceClause FormIn(string key, SmeDefinition table, IReadOnlyList<LegalForm> forms) =>
        new(
            key,
            ApplicantFact.LegalForm,
            [.. forms.Select(f => ApplicantFacts.KeyOf<LegalForm>(ApplicantFact.LegalForm, f)!)],
            "",
            table.Citation
        );

    private static Clause Line(string key, SmeDefinition table, SmeCategory size)
    {
        var limits = Limits(key, table, size);
        var others = table.Categories.Where(c => !c.Holds(size)).ToArray();
        if (others.Length == 0)
            return limits;
        var name = string.Join('/', table.Categories.Where(c => c.Holds(size)).Select(c => c.Name));
        var isRest = table.Categories.Any(c => c.Classes.Count == 0 && c.Holds(size));
        var lines = isRest ? others : [.. table.Categories.Where(c => c.Holds(size))];
        var industry = new IndustryClause($"{key}.industry", [.. Whole(lines.SelectMany(c => c.Classes))], name, table.Citation);
        return new AllOfClause(key, [isRest ? new NotClause($"{key}.not", industry) : industry, limits]);
    }

    /// <summary>A division of which every group is named is named itself, so that whoever is known by it alone is not left open.</summary>
    internal static IEnumerable<JsicCode> Whole(IEnumerable<JsicCode> classes)
    {
        JsicCode[] named = [.. classes];
        return named.Concat(
            named
                .Select(c => c.Division)
                .Distinct()
                .Select(division => JsicCode.Parse(division.Code))
                .Where(division =>
                    !named.Contains(division) && JsicCode.GroupsOf(division.Division).All(g => named.Any(n => g.IsWithin(n) == Verdict.Met))
                )
        );
    }

    private static Clause Limits(string key, SmeDefinition table, SmeCategory size)
    {
        var employees = Limit($"{key}.employees", ApplicantFact.Employees, size.Employees);
        return size.Capital is not { } capital
            ? employees
            : new AtLeastClause($"{key}.limits", 1, [Limit($"{key}.capital", ApplicantFact.Capital, capital.Amount), employees]);

        NumberClause Limit(string part, ApplicantFact fact, long most) =>
            new(part, fact, [new Bound(BoundKind.AtMost, most)], null, "", table.Citation);
    }
}
