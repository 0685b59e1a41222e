using System.Globalization;
using System.Text.Json;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.Bench;

/// <summary>
/// The same people and programmes for other programs: a CSV of people and the same as plain numbers, programmes as trees over plain value
/// ranges and as SQL (whose NULL is the same third value), and the counts to compare with.
/// </summary>
internal static class SupportExport
{
    public static void Write(
        string folder,
        NumberColumn[] numbers,
        CodedColumn[] codes,
        SupportProgramme[] programmes,
        PopulationResult result
    )
    {
        Directory.CreateDirectory(folder);
        var columns = SupportTable.Names.Length;
        var sorted = new long[columns][];
        for (var c = 0; c < columns; c++)
            sorted[c] =
            [
                .. Enumerable
                    .Range(0, numbers[0].Count)
                    .Select(person => SupportTable.ValueAt(numbers, codes, c, person))
                    .OfType<long>()
                    .Distinct()
                    .Order(),
            ];
        using (var csv = new StreamWriter(Path.Combine(folder, "people.csv")))
        using (var raw = new BinaryWriter(new BufferedStream(File.Create(Path.Combine(folder, "people.f64")), 1 << 20)))
        {
            for (var person = 0; person < numbers[0].Count; person++)
            {
                long?[] row = [.. Enumerable.Range(0, columns).Select(c => SupportTable.ValueAt(numbers, codes, c, person))];
                csv.WriteLine(string.Join(',', row.Select(v => v?.ToString(CultureInfo.InvariantCulture))));
                foreach (var value in row)
                    raw.Write(value ?? double.NaN);
            }
        }
        Rule TreeOf(SupportProgramme p) => Tree(p.ConditionsOn(SupportPopulation.Day), codes, sorted);
        var rules = programmes.Select(TreeOf).ToArray();
        File.WriteAllText(Path.Combine(folder, "programmes.json"), JsonSerializer.Serialize(new { SupportTable.Names, Rules = rules }));
        File.WriteAllLines(
            Path.Combine(folder, "programmes.sql"),
            rules.Select(r =>
                $"SELECT count(*) FILTER (WHERE r), count(*) FILTER (WHERE r IS NULL) FROM (SELECT {Sql(r)} AS r FROM people{Where(r)}) AS p;"
            )
        );
        File.WriteAllLines(
            Path.Combine(folder, "counts.csv"),
            programmes.Select((_, i) => $"{result.MetCount(i)},{result.UnknownCount(i)}")
        );
    }

    private static Rule Tree(Clause clause, CodedColumn[] codes, long[][] sorted) =>
        clause switch
        {
            AllOfClause all => new Rule("all", [.. all.Parts.Select(p => Tree(p, codes, sorted))]),
            AtLeastClause any => new Rule("any", [.. any.Parts.Select(p => Tree(p, codes, sorted))]),
            NotClause not => new Rule("not", [Tree(not.Part, codes, sorted)]),
            _ => Leaf((LeafClause)clause, codes, sorted),
        };

    private static Rule Leaf(LeafClause leaf, CodedColumn[] codes, long[][] sorted)
    {
        var column = SupportTable.ColumnOf(leaf);
        var verdicts = column > 4 ? sorted[column].Select(At).ToArray() : Monotone(sorted[column], At);
        return new Rule("leaf", [], column, Ranges(Verdict.Met), Ranges(Verdict.Unknown));

        Verdict At(long value) => Eligibility.Judge(leaf, SupportTable.Only(codes, column, value), SupportPopulation.Day);

        long[][] Ranges(Verdict wanted)
        {
            var ranges = new List<long[]>();
            for (var i = 0; i < verdicts.Length; i++)
            {
                if (verdicts[i] != wanted)
                    continue;
                if (i > 0 && verdicts[i - 1] == wanted)
                    ranges[^1][1] = sorted[column][i];
                else
                    ranges.Add([sorted[column][i], sorted[column][i]]);
            }
            return [.. ranges];
        }
    }

    /// <summary>
    /// Every condition on a number here changes its answer in one direction, before the day of the judgement and after it.
    /// </summary>
    private static Verdict[] Monotone(long[] values, Func<long, Verdict> at)
    {
        var verdicts = new Verdict[values.Length];
        var day = Array.BinarySearch(values, SupportPopulation.Day.DayNumber + 1L) is var found && found < 0 ? ~found : found;
        Split(0, day - 1);
        Split(day, values.Length - 1);
        return verdicts;

        void Split(int low, int high)
        {
            if (low > high)
                return;
            var (first, last) = (at(values[low]), at(values[high]));
            if (first == last)
                Array.Fill(verdicts, first, low, high - low + 1);
            else if (high == low + 1)
                (verdicts[low], verdicts[high]) = (first, last);
            else
            {
                Split(low, (low + high) / 2);
                Split(((low + high) / 2) + 1, high);
            }
        }
    }

    private static string Sql(Rule rule)
    {
        if (rule.Kind == "all")
            return $"({string.Join(" AND ", rule.Parts.Select(Sql))})";
        if (rule.Kind == "any")
            return $"({string.Join(" OR ", rule.Parts.Select(Sql))})";
        if (rule.Kind == "not")
            return $"(NOT {Sql(rule.Parts[0])})";
        var name = SupportTable.Names[rule.Column];
        var met = In(name, rule.Met!);
        return rule.Unknown!.Length == 0 ? met : $"(CASE WHEN {In(name, rule.Unknown)} THEN NULL ELSE {met} END)";
    }

    private static string In(string name, long[][] ranges) =>
        ranges.Length == 0
            ? $"({name} <> {name})"
            : $"({string.Join(" OR ", ranges.Select(r => r[0] == r[1] ? $"{name} = {r[0]}" : $"{name} BETWEEN {r[0]} AND {r[1]}"))})";

    /// <summary>A programme that is bound to a place reads only the people there, through the index of the table.</summary>
    private static string Where(Rule rule) =>
        rule.Parts.FirstOrDefault(p => p.Kind == "leaf" && SupportTable.Names[p.Column] == "residence") is { } place
            ? $" WHERE {In("residence", place.Met!)} OR residence IS NULL"
            : "";

    private sealed record Rule(string Kind, Rule[] Parts, int Column = 0, long[][]? Met = null, long[][]? Unknown = null);
}
