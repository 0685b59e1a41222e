using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Support;
using Okoshi.App.Support.Report;
using Okoshi.App.Tests.Support.Report;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support;

public sealed class ImportReportTests : IDisposable
{
    private static readonly string[] SampleLines = SampleReport.Text.Split('\n');
    private readonly string folder = Path.Combine(Path.GetTempPath(), "okoshi-import-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void 初めての取り込みではすべてが新しい行になる()
    {
        var preview = Preview(ReviewedSupport.None);
        preview.Programmes.Count.ShouldBe(6);
        preview.Changes.Count(c => c.Table == "programmes" && c.Field.Length == 0 && c.Before.Length == 0).ShouldBe(6);
        preview.Indicators.Count.ShouldBe(2 * SampleReport.Document.Entries.Sum(e => e.Indicators.Count));
    }

    [Fact]
    public void 変わる項目だけを前と後の値で示す()
    {
        var first = Preview(ReviewedSupport.None);
        var reviewed = new ReviewedSupport(
            [.. first.Programmes.Select(p => p.Id == "r6-1-1" ? With(p, cost: 1000, serves: "consultation", summary: "見学") : p)],
            first.Indicators
        );
        Preview(reviewed).Changes.ShouldBe([new ReportChange("programmes", "r6-1-1", "cost_thousand_yen", "1000", "1200")]);
    }

    [Fact]
    public void なくなった行も示す()
    {
        var first = Preview(ReviewedSupport.None);
        var gone = With(first.Programmes[0], id: "r6-1-9");
        Preview(new ReviewedSupport([.. first.Programmes, gone], first.Indicators))
            .Changes.ShouldHaveSingleItem()
            .ShouldBe(new ReportChange("programmes", "r6-1-9", "", gone.Title, ""));
    }

    [Fact]
    public void 人が確かめた列は取り込み直しても残る()
    {
        var first = Preview(ReviewedSupport.None);
        var note = new SourceRef("report-r6", "11頁", Quality.Doubtful, "人が疑わしいとした");
        var reviewed = new ReviewedSupport(
            [.. first.Programmes.Select(p => With(p, serves: "application", summary: "自分の言葉"))],
            [.. first.Indicators.Select(i => i is { Programme: "r6-1-1", Order: 2, FiscalYear: 2024 } ? With(i, note) : i)]
        );
        var again = Preview(reviewed);
        again.Programmes.ShouldAllBe(p => p.Serves == "application" && p.Summary == "自分の言葉");
        again.Indicators.Single(i => i is { Programme: "r6-1-1", Order: 2, FiscalYear: 2024 }).Source.Quality.ShouldBe(Quality.Doubtful);
    }

    [Fact]
    public void 疑わしい値と失われた値は理由つきで書かれる()
    {
        var rows = Preview(ReviewedSupport.None).Indicators;
        rows.Where(r => r.Source.Quality != Quality.Printed).ShouldAllBe(r => r.Source.Note.Length > 0);
        rows.Count(r => r.Source.Quality == Quality.Missing).ShouldBe(1);
        rows.ShouldAllBe(r => r.Source.SourceId == "report-r6" && r.Source.Place.Contains('行'));
    }

    [Fact]
    public void 書いた表は読み直すと同じになり変わる項目がない()
    {
        var preview = Preview(ReviewedSupport.None);
        var whole = preview with
        {
            Programmes = [.. preview.Programmes.Select(p => With(p, serves: "consultation", summary: "引用符\"とカンマ,と改行なしの文"))],
        };
        ImportReport.Write(whole, Path.Combine(folder, "support"));
        Preview(ReviewedSupport.Read(folder)).Changes.ShouldBeEmpty();
        Directory
            .GetFiles(Path.Combine(folder, "support"))
            .Select(Path.GetFileName)
            .ShouldBe(["indicators.csv", "programmes.csv"], ignoreOrder: true);
    }

    [Fact]
    public void ほかの年度の行は書いても消えない()
    {
        var preview = Preview(ReviewedSupport.None);
        var lastYear = With(preview.Programmes[0], id: "r5-1-1", serves: "consultation", summary: "去年の行");
        var next = Preview(new ReviewedSupport([lastYear], []));
        next.Changes.ShouldNotContain(c => c.Key == "r5-1-1");
        ImportReport.Write(next, folder);
        File.ReadAllLines(Path.Combine(folder, "programmes.csv"))
            .Skip(1)
            .Select(l => l.Split(',')[0])
            .ShouldBe(["r5-1-1", "r6-1-1", "r6-1-2", "r6-1-3", "r6-1-4", "r6-23-1", "r6-23-2"]);
    }

    [Fact]
    public void どの行が消えても重なっても止まらずに読む() =>
        Prop.ForAll(
                Gen.Choose(0, SampleLines.Length - 1).Two().ToArbitrary(),
                places =>
                {
                    var lines = SampleLines.ToList();
                    lines.RemoveAt(places.Item1);
                    lines.Insert(Math.Min(places.Item2, lines.Count), SampleLines[places.Item2]);
                    var preview = ImportReport.Preview("sample.txt", string.Join('\n', lines), ReviewedSupport.None);
                    preview.Programmes.Select(p => p.Id).ShouldBeUnique();
                    preview.Document.Oddities.ShouldAllBe(o => o.Line >= 1 && o.Line <= lines.Count && o.Message.Length > 0);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void 同じ行が二つあるパックは行を示して断る()
    {
        var row = With(Preview(ReviewedSupport.None).Programmes[0], serves: "consultation", summary: "見学");
        Directory.CreateDirectory(Path.Combine(folder, "support"));
        File.WriteAllText(Path.Combine(folder, "support", "programmes.csv"), PackTableWriter.Write([row, row]));
        Should
            .Throw<BadInputException>(() => ReviewedSupport.Read(folder))
            .Lines.ShouldHaveSingleItem()
            .ShouldContain("「r6-1-1」が2行あります");
    }

    [Fact]
    public void 読み取れた事業だけを選べる()
    {
        var preview = Preview(ReviewedSupport.None);
        preview.Problems.ShouldHaveSingleItem().ToString().ShouldContain("個票のない事業");
        preview.GoodRows().Programmes.Select(p => p.Id).ShouldNotContain("r6-1-4");
    }

    [Fact]
    public void 年次報告でないファイルは何が足りないかを知らせる()
    {
        var error = Should.Throw<BadInputException>(() => ImportReport.Preview("別.txt", "別の文書", ReviewedSupport.None));
        error.Lines.Count.ShouldBe(2);
        error.Lines.ShouldAllBe(l => l.StartsWith("別.txt 1行目", StringComparison.Ordinal));
    }

    [Fact]
    public void 書けない場所なら何も残さない()
    {
        Directory.CreateDirectory(folder);
        var blocked = Path.Combine(folder, "file");
        File.WriteAllText(blocked, "");
        Should
            .Throw<BadInputException>(() => ImportReport.Write(Preview(ReviewedSupport.None), blocked))
            .Lines[0]
            .ShouldContain("書き込めません");
        Directory.GetFiles(folder).ShouldBe([blocked]);
    }

    private static ReportPreview Preview(ReviewedSupport reviewed) =>
        ImportReport.Preview("report-sample.txt", SampleReport.Text, reviewed);

    private static ProgrammeRow With(
        ProgrammeRow row,
        string? id = null,
        long? cost = null,
        string? serves = null,
        string? summary = null
    ) =>
        new()
        {
            Id = id ?? row.Id,
            Policy = row.Policy,
            Number = row.Number,
            Title = row.Title,
            Owner = row.Owner,
            Division = row.Division,
            FiscalYear = row.FiscalYear,
            CostThousandYen = cost ?? row.CostThousandYen,
            IsNew = row.IsNew,
            Serves = serves ?? row.Serves,
            Summary = summary ?? row.Summary,
            ReprintOf = row.ReprintOf,
            LastConfirmed = row.LastConfirmed,
            Url = row.Url,
            Source = row.Source,
        };

    private static IndicatorRow With(IndicatorRow row, SourceRef source) =>
        new()
        {
            Programme = row.Programme,
            Order = row.Order,
            Label = row.Label,
            FiscalYear = row.FiscalYear,
            Printed = row.Printed,
            Value = row.Value,
            Unit = row.Unit,
            Value2 = row.Value2,
            Unit2 = row.Unit2,
            Cumulative = row.Cumulative,
            MissingMark = row.MissingMark,
            Source = source,
        };
}
