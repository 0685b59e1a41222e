using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region;

/// <summary>One area of a census table by five-year ages; persons of unknown age are spread over the known ones.</summary>
internal sealed class CensusArea
{
    private readonly AgeSexRow[] women;
    private readonly AgeSexRow[] men;
    private readonly AgeSexRow? unknownWomen;
    private readonly AgeSexRow? unknownMen;

    private CensusArea(AgeSexRow[] women, AgeSexRow[] men, ILookup<Sex, AgeSexRow> unknown)
    {
        (this.women, this.men) = (women, men);
        (unknownWomen, unknownMen) = (unknown[Sex.Female].FirstOrDefault(), unknown[Sex.Male].FirstOrDefault());
    }

    public OfficialArea Area => women[0].Area;

    public IReadOnlyList<AgeBand> Ages => [.. women.Select(r => r.Age)];

    /// <summary>The area; null where the table has not both sexes in full five-year ages.</summary>
    public static CensusArea? Of(AgeSexTable table, MunicipalityCode code) => Of([.. table.Rows.Where(r => r.Area.Code == code)]);

    /// <summary>The same from the rows of one area.</summary>
    public static CensusArea? Of(AgeSexRow[] rows)
    {
        var (women, men) = (Ordered(rows, Sex.Female), Ordered(rows, Sex.Male));
        var isWhole =
            women.Length >= 18
            && women.Select(r => r.Age).SequenceEqual(men.Select(r => r.Age))
            && women.Select((r, i) => r.Age.From == 5 * i).All(fits => fits)
            && women[^1].Age.To is null;
        return isWhole ? new CensusArea(women, men, rows.Where(r => r.Age == AgeBand.Unknown).ToLookup(r => r.Sex)) : null;
    }

    /// <summary>Whether every age has a value in a year, and those of unknown age too where the table has a row for them.</summary>
    public bool Knows(int year) =>
        women.Concat(men).Append(unknownWomen).Append(unknownMen).OfType<AgeSexRow>().All(r => r.Persons[year] is not null);

    /// <summary>Women by age; only for years that <see cref="Knows"/>.</summary>
    public double[] Women(int year) => Spread(women, unknownWomen, year);

    public double[] Men(int year) => Spread(men, unknownMen, year);

    // "85+" beside "85-89" and "90+" would count the old twice.
    private static AgeSexRow[] Ordered(AgeSexRow[] rows, Sex sex)
    {
        var ages = rows.Where(r => r.Sex == sex && r.Age.IsFiveYear).OrderBy(r => r.Age.From).ThenBy(r => r.Age.To is null).ToArray();
        var oldest = ages.Length == 0 ? null : ages.Max(r => r.Age.From);
        return [.. ages.Where(r => r.Age.To is not null || r.Age.From == oldest)];
    }

    private static double[] Spread(AgeSexRow[] rows, AgeSexRow? unknown, int year) =>
        UnknownAges.Spread([.. rows.Select(r => (double)r.Persons[year]!.Value)], unknown?.Persons[year] ?? 0);
}
