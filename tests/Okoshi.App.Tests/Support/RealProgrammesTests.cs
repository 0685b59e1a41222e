using System.Globalization;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Support;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

/// <summary>
/// Forty programmes drawn from jGrants: what of their conditions the vocabulary holds (real-conditions.csv), their rules
/// (real-programmes.json), and persons at the borders of twelve of them (real-people.csv). docs/開発/real-programmes.md tells how they
/// were drawn, read and counted.
/// </summary>
public sealed class RealProgrammesTests
{
    private static readonly string[] AboutTheCase = ["programme", "as_of", "verdict", "reason"];
    private static readonly string[] Held = ["exact", "loss", "none"];
    private static readonly Lazy<IReadOnlyList<SupportProgramme>> Programmes = new(() =>
        ProgrammeFile.Read("real-programmes.json", Bytes("real-programmes.json"))
    );

    public static TheoryData<string> Persons() => [.. Rows("real-people.csv").Select(r => r["id"])];

    [Theory]
    [MemberData(nameof(Persons))]
    public void 境目の人の判定は_文から読んだものと同じ(string id)
    {
        var row = Rows("real-people.csv").Single(r => r["id"] == id);
        var day = DateOnly.Parse(row["as_of"], CultureInfo.InvariantCulture);
        var answers = row.Where(c => !AboutTheCase.Contains(c.Key) && c.Value.Length > 0).ToDictionary(c => c.Key, c => c.Value);

        var person = new PeopleReader(null, day).ReadOne(answers, out var wrong);
        wrong.ShouldBeEmpty();
        var outcome = ProgrammeJudge.Explain(Programmes.Value.Single(p => p.Id == row["programme"]), person, day);

        (outcome.IsObtainable ? "先に取る" : Name(outcome.Verdict)).ShouldBe(row["verdict"], row["reason"]);
    }

    [Fact]
    public void 四十の制度の条件が_問題なく読める()
    {
        var programmes = Programmes.Value;

        programmes.Count.ShouldBe(40);
        programmes.ShouldAllBe(p => p.Rules.Count == 1 && p.Citation.Url.StartsWith("https://", StringComparison.Ordinal));
        programmes.Select(p => p.Citation.Url.Split('/')[^1]).ShouldBe(Rows("real-conditions.csv").Select(r => r["jgrants_id"]).Distinct());
    }

    [Fact]
    public void 十二の制度に_境目の人が八人ずつはいる() =>
        Rows("real-people.csv").GroupBy(r => r["programme"]).Select(g => g.Count()).Where(n => n >= 8).Count().ShouldBe(12);

    [Fact]
    public void 条件の表は_種類と区分のどれかで書かれ_どれも短い自分の言葉()
    {
        var kinds = ClauseReader.Kinds.Append("undertaking+question").Append("declaration").ToArray();

        Rows("real-conditions.csv")
            .ShouldAllBe(r =>
                kinds.Contains(r["kind"])
                && r["condition"].Length > 0
                && r["condition"].Length <= 60
                && (r["class"] == "condition" ? Held.Contains(r["before"]) && Held.Contains(r["after"]) : r["before"] + r["after"] == "")
            );
    }

    private static string Name(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            _ => "未確認",
        };

    private static IReadOnlyDictionary<string, string>[] Rows(string file)
    {
        var table = CsvTable.Read(file, Bytes(file));
        table.Problems.ShouldBeEmpty();
        return [.. table.Lines.Select(l => l.Cells)];
    }

    private static byte[] Bytes(string file) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", file));
}
