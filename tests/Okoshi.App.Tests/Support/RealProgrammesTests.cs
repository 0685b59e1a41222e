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

    [Fact]
    public void 数は_表から計算したものと文書のものが同じで_持てる条件の九割は正確に書ける()
    {
        var rows = Rows("real-conditions.csv");
        var conditions = rows.Where(r => r["class"] == "condition").ToArray();
        var (before, after) = (conditions.Count(r => r["before"] == "exact"), conditions.Count(r => r["after"] == "exact"));
        var shared = conditions.Count(r => r["after"] == "exact" && r["kind"] is not ("undertaking+question" or "figure"));
        var decided = Programmes.Value.Where(p => Can(p.Rules[0].When, Verdict.Met)).Select(p => p.Id).ToArray();
        var open = conditions.Where(r => r["after"] != "exact").Select(r => $"j{int.Parse(r["draw"], CultureInfo.InvariantCulture):00}");

        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "開発", "real-programmes.md"));

        foreach (
            var line in new[]
            {
                $"| 取り出した行 | {rows.Length} |",
                $"| 条件（condition） | {conditions.Length} |",
                $"| 誓うこと（declaration） | {rows.Count(r => r["class"] == "declaration")} |",
                $"| 文にない（not-in-text） | {rows.Count(r => r["class"] == "not-in-text")} |",
                $"| 窓口が決める（office-decides） | {rows.Count(r => r["class"] == "office-decides")} |",
                $"| 前に正確に書けた条件 | {before}（{Percent(before)}） |",
                $"| 前に一部が抜けた条件 | {conditions.Count(r => r["before"] == "loss")} |",
                $"| 今、正確に書ける条件 | {after}（{Percent(after)}） |",
                $"| うち、その制度だけの尋ねる文によらないもの | {shared}（{Percent(shared)}） |",
                $"| 今、一部が抜ける条件 | {conditions.Count(r => r["after"] == "loss")} |",
                $"| 分かれば「該当」まで答えられる制度（今） | {decided.Length} |",
                $"| うち、一部が抜ける条件が一つもない制度 | {decided.Except(open).Count()} |",
            }
        )
            document.ShouldContain(line);
        // What is missing are dates, shares of groups and spans that only an own question could ask for; the document counts them.
        ((double)after / conditions.Length).ShouldBeGreaterThanOrEqualTo(0.9);

        string Percent(int count) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / conditions.Length:0.0}%");
    }

    /// <summary>Whether somebody of whom everything is known can get the answer: only readings stay unknown.</summary>
    private static bool Can(Clause clause, Verdict wanted) =>
        (clause, wanted) switch
        {
            (AllOfClause all, Verdict.Met) => all.Parts.All(p => Can(p, wanted)),
            (AllOfClause all, _) => all.Parts.Any(p => Can(p, wanted)),
            (AtLeastClause some, Verdict.Met) => some.Parts.Count(p => Can(p, wanted)) >= some.Count,
            (AtLeastClause some, _) => some.Parts.Count(p => Can(p, wanted)) > some.Parts.Count - some.Count,
            (NotClause not, _) => Can(not.Part, wanted == Verdict.Met ? Verdict.NotMet : Verdict.Met),
            _ => clause is not NeedsReadingClause,
        };

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
