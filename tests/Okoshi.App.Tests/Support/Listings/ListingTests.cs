using System.Text;
using Okoshi.App.Documents;
using Okoshi.App.Support.Listings;

namespace Okoshi.App.Tests.Support.Listings;

public sealed class ListingTests
{
    private static readonly string Shared = Path.Combine(Repository.Root, "..", "shared", "data", "subsidies");

    [Fact]
    public void Every_column_of_the_standard_comes_out_as_it_went_in_and_so_do_others()
    {
        string[] columns = [.. Ds451.Columns.Select(c => c.Name), "市の独自の列"];
        var values = columns
            .Select(
                (c, i) =>
                    Ds451.Columns.FirstOrDefault(k => k.Name == c)?.IsDate == true ? $"2026-04-{i % 28 + 1:00}" : $"値{i}、\"引用\"と\n改行"
            )
            .ToArray();
        values[Array.IndexOf(columns, "公募終了日")] = "2026-12-31";
        values[3] = "=1+1";
        values[2] = "";
        var csv =
            string.Join(',', columns)
            + "\r\n"
            + string.Join(',', values.Select(v => $"\"{v.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
            + "\r\n";

        var first = Read("ds451", csv);
        var again = Read("ds451", Encoding.UTF8.GetString(CsvFile.Write(ListingWriter.Ds451Table(first)).Bytes).TrimStart('\uFEFF'));

        first.Problems.ShouldBeEmpty();
        Ds451.Columns.Count.ShouldBe(52);
        again
            .Listings.Single()
            .Cells.OrderBy(c => c.Key, StringComparer.Ordinal)
            .ShouldBe(first.Listings.Single().Cells.OrderBy(c => c.Key, StringComparer.Ordinal));
        first.Listings[0]["市の独自の列"].ShouldStartWith("値52");
    }

    [Fact]
    public void All_errors_of_a_list_are_told_at_once_and_the_good_rows_remain()
    {
        var table = Read(
            "ds451",
            $"制度所管組織,タイトル（制度名）,概要,内容,連絡先情報,公募開始日,公募終了日\n市,よい制度,概要,内容,電話,R8.4.1,2026-05-01\n市,,{new string('長', 101)},内容,電話,令和8年13月1日,2026-05-01\n市,逆の日,概要,内容,電話,2026-05-01,2026-04-01\n"
        );

        table.Listings.Select(l => l["タイトル（制度名）"]).ShouldBe(["よい制度"]);
        table
            .Problems.Select(p => (p.Line, p.Field))
            .ShouldBe([(3, "タイトル（制度名）"), (3, "公募開始日"), (3, "概要"), (4, "公募終了日")]);
        table.Problems.ShouldAllBe(p => p.NextStep.Length > 0);
    }

    [Fact]
    public void A_list_with_shifted_columns_is_refused()
    {
        var table = Read("ods", "番号,地方公共団体コード,タイトル\n1,022012,見本\n");

        table.Listings.ShouldBeEmpty();
        table.Problems.Select(p => (p.Line, p.Field)).ShouldBe([(1, "地方公共団体の名称"), (1, "タイトル（制度名）")]);
    }

    [Fact]
    public void The_municipal_data_set_is_read_by_name_in_either_encoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Csv =
            "制度概要,タイトル（制度名）,地方公共団体の名称,受付終了日,連絡先電話番号\n空き店舗の家賃を助ける,空き店舗家賃補助,見本市,令和9年3月31日,017-000-0000\n";
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(Csv), Encoding.GetEncoding(932).GetBytes(Csv) })
        {
            var row = ListingReader.Read("ods", "a.csv", bytes).Listings.Single();
            (row[Ds451.Title], row[Ds451.Owner], row[Ds451.Until], row[Ds451.Contact]).ShouldBe(
                ("空き店舗家賃補助", "見本市", "令和9年3月31日", "017-000-0000")
            );
        }
    }

    [Fact]
    public void Markup_from_outside_becomes_text()
    {
        var table = Read(
            "jgrants",
            """{"result":[{"id":"x1","title":"<b>補助金</b>","detail":"<p>一<script>alert(1)</script></p><p>二&lt;三&gt;<img src=x onerror=alert(2)></p><style>p{}</style>四&amp;五","target_number_of_employees":"20名以下"}]}"""
        );

        table.Listings.Single()[Ds451.Title].ShouldBe("<b>補助金</b>");
        table.Listings.Single()[Ds451.Content].ShouldBe("一\n二<三>\n四&五");
        table.Notes.ShouldContain(n => n.Contains("jGrants", StringComparison.Ordinal));
    }

    [Fact]
    public void A_programme_found_twice_counts_once_and_lists_of_lists_are_joined()
    {
        var table = Read(
            "mirasapo",
            """{"items":[{"number":"1","title":"前","prefectures":["青森県","秋田県"],"max_capital":null},{"number":"1","title":"あと","prefectures":["青森県"]},{"title":"番号なし","competent_authorities":["国","県"]}]}"""
        );

        table.Listings.Select(l => l[Ds451.Title]).ShouldBe(["あと", "番号なし"]);
        table.Listings[1].Key.ShouldBe("国;県／番号なし");
        table.Notes.ShouldContain("同じ制度が 1 件かさなっていました。あとの行を使います。");
    }

    [Theory]
    [InlineData("ds451", "従業員<5人の会社", "売上<a社の半分 の会社は別の枠です")]
    [InlineData("ods", "x<y>z & <b>太字</b>", "A&amp;B&nbsp;と書いた文")]
    [InlineData("navi", "<script>も文", "https://example.jp/?a=1&copy=2")]
    public void Text_of_a_table_stays_to_the_letter(string format, string title, string content)
    {
        var names =
            format == "navi"
                ? ("企業名等", "サービスの名称（最大40文字）", "サービス概要（最大200文字）")
                : ("地方公共団体の名称", "タイトル（制度名）", "内容");
        if (format == "ds451")
            names.Item1 = Ds451.Owner;
        var list = Read(format, $"{names.Item1},{names.Item2},{names.Item3},概要,連絡先情報\n市,{title},{content},概要,電話\n");

        list.Problems.ShouldBeEmpty();
        (list.Listings.Single()[Ds451.Title], list.Listings.Single()[Ds451.Content]).ShouldBe((title, content));
        var again = ListingReader.Read("ds451", "again.csv", CsvFile.Write(ListingWriter.Ds451Table(list)).Bytes);
        ListingChanges.Between(list.Listings, again.Listings).ShouldBeEmpty();
    }

    [Fact]
    public void Words_for_days_are_kept_and_come_out_as_they_went_in()
    {
        string[] ends = ["随時", "予算に達し次第終了", "2027-03-31 17:00", "2027-03-31必着", "令和9年3月31日（消印有効）"];
        var list = Read(
            "ods",
            $"地方公共団体の名称,タイトル（制度名）,受付開始日,受付終了日\n{string.Concat(ends.Select((e, i) => $"市,制度{i},2026-04-01,{e}\n"))}"
        );

        list.Problems.ShouldBeEmpty();
        list.Listings.Select(l => l[Ds451.Until]).ShouldBe(ends);
        list.Notes.ShouldContain(n => n.Contains("言葉", StringComparison.Ordinal) && n.Contains("2 件", StringComparison.Ordinal));
        var again = ListingReader.Read("ods", "again.csv", CsvFile.Write(ListingWriter.OdsTable(list)).Bytes);
        again.Listings.Select(l => l[Ds451.Until]).ShouldBe(ends);
    }

    [Theory]
    [InlineData("ods", "受付開始日", "受付終了日")]
    [InlineData("ds451", "公募開始日", "公募終了日")]
    [InlineData("navi", "開始日", "終了日")]
    public void A_message_names_the_heading_of_the_file_and_both_values(string format, string start, string end)
    {
        var heads = format switch
        {
            "ods" => "地方公共団体の名称,タイトル（制度名）,内容,概要,連絡先情報",
            "navi" => "企業名等,サービスの名称（最大40文字）,内容,概要,連絡先情報",
            _ => "制度所管組織,タイトル（制度名）,内容,概要,連絡先情報",
        };
        var problem = Read(format, $"{heads},{start},{end}\n市,名,内容,概要,電話,2026-04-01,2026-03-31 17:00\n").Problems.Single();

        problem.Field.ShouldBe(end);
        problem.ToString().ShouldContain($"「2026-03-31 17:00」は{start}「2026-04-01」より前です");
    }

    [Theory]
    [InlineData("𠮷", 40, true)]
    [InlineData("𠮷", 41, false)]
    [InlineData("葛\U000E0100", 40, true)]
    [InlineData("か\u3099", 40, true)]
    [InlineData("あ", 41, false)]
    public void Limits_count_letters_as_people_see_them(string letter, int count, bool good)
    {
        var title = string.Concat(Enumerable.Repeat(letter, count));
        var list = Read("ds451", $"制度所管組織,タイトル（制度名）,概要,内容,連絡先情報\n市,{title},概要,内容,電話\n");

        list.Listings.Count.ShouldBe(good ? 1 : 0);
        if (!good)
            list.Problems.Single().Found.ShouldBe($"{count} 文字あります");
    }

    [Theory]
    [InlineData("サブタイトル（通称名）", "一般枠", "女性枠")]
    [InlineData("枠", "創業枠", "承継枠")]
    [InlineData("年度", "令和7年度", "令和8年度")]
    public void Two_rows_of_one_name_with_different_frames_are_two(string column, string one, string other)
    {
        var list = Read("ods", $"地方公共団体の名称,タイトル（制度名）,{column}\n市,名,{one}\n市,名,{other}\n市,名,{other}\n");

        list.Listings.Select(l => l.Key).ShouldBe([$"市／名／{one}", $"市／名／{other}"]);
        list.Notes.ShouldContain(n => n.Contains("1 件かさなって", StringComparison.Ordinal));
    }

    [Fact]
    public void The_only_programme_of_a_name_is_the_same_with_another_frame()
    {
        var before = Read("ods", "地方公共団体の名称,タイトル（制度名）,枠\n市,名,\n市,別,甲\n市,別,乙\n").Listings;
        var after = Read("ods", "地方公共団体の名称,タイトル（制度名）,枠\n市,名,一般\n市,別,甲\n市,別,丙\n").Listings;

        var comparison = ListingComparison.Of(before, after);

        (comparison.New, comparison.Changed, comparison.Same, comparison.Gone).ShouldBe((1, 1, 1, 1));
    }

    [Theory]
    [InlineData("""{"count":1}""")]
    [InlineData("""[{"id":""")]
    [InlineData("[]")]
    public void A_broken_answer_is_told(string json) =>
        Read("jgrants", json).Problems.ShouldHaveSingleItem().ToString().ShouldContain("ください");

    [Fact]
    public void Records_of_jGrants_survive_the_round_trip_and_two_snapshots_show_what_changed()
    {
        var full = Published("jgrants", "jgrants-2026-08-22.json");
        full.Problems.ShouldBeEmpty();
        full.Listings.Count.ShouldBe(10);
        full.Listings[1][Ds451.Content].ShouldContain("空調 & 冷蔵");
        full.Listings[9][Ds451.Content].ShouldBe("店の明かりと見守り。");
        full.Listings.ShouldAllBe(l => !l[Ds451.Content].Contains('<'));
        var again = ListingReader.Read("jgrants", "again.csv", CsvFile.Write(ListingWriter.Ds451Table(full)).Bytes);
        ListingChanges.Between(full.Listings, again.Listings).ShouldBeEmpty();

        var (july, august) = (Published("jgrants", "jgrants-2026-07-10.csv"), Published("jgrants", "jgrants-2026-08-22.csv"));
        var changes = ListingChanges.Between(july.Listings, august.Listings);
        changes.Where(c => c.Column.Length == 0 && c.After.Length == 0).Select(c => c.Before).ShouldBe(["架空の冬まつり協賛金"]);
        changes.Count(c => c.Column.Length == 0 && c.Before.Length == 0).ShouldBe(3);
        changes
            .Where(c => c.Column is Ds451.Limit or Ds451.Until or Ds451.Title)
            .Select(c => (c.Before, c.After))
            .ShouldBe(
                [
                    ("500000", "700000"),
                    ("2026-12-25", "2027-01-29"),
                    ("架空の販路拡大，見本市出展補助金", "架空の販路拡大、見本市出展補助金"),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_list_of_help_by_companies_keeps_its_good_rows_and_survives_the_round_trip()
    {
        var list = Published("navi", "vscovid19-support.csv");

        // Of seven rows one has a day that is none, one no name, and one is told again later.
        list.Problems.Select(p => p.Line).ShouldBe([7, 10]);
        list.Notes.ShouldContain("同じ制度が 1 件かさなっていました。あとの行を使います。");
        list.Listings.Select(l => l[Ds451.Title])
            .ShouldBe(
                ["架空の動画教室", "見本の在宅会議サービス", "見本の学習アプリ（まなび）", "架空の相談窓口　「ひとやすみ」"],
                ignoreOrder: true
            );
        var again = ListingReader.Read("navi", "again.csv", CsvFile.Write(ListingWriter.Ds451Table(list)).Bytes);
        ListingChanges.Between(list.Listings, again.Listings).ShouldBeEmpty();
    }

    /// <summary>Everything that the sites published on some days, with whatever people wrote into it.</summary>
    [Fact]
    public void All_real_records_survive_the_round_trip()
    {
        Assert.SkipUnless(Directory.Exists(Shared), "../shared is absent");
        foreach (
            var (format, file, rows) in new[]
            {
                ("jgrants", "jgrants_2026-08-22.json.gz", 404),
                ("jgrants", "jgrants_2026-07-10.csv", 275),
                ("navi", "vscovid19_support_20200505.csv", 408),
                ("navi", "vscovid19_support_20210617.csv", 223),
            }
        )
        {
            var list = ListingReader.Read(format, file, File.ReadAllBytes(Path.Combine(Shared, file)));
            // Every row is either read, told to be wrong, or the same as a later one.
            var wrong = list.Problems.Select(p => p.Line).Distinct().Count();
            var twice = list
                .Notes.Select(n => System.Text.RegularExpressions.Regex.Match(n, "同じ制度が ([0-9]+) 件"))
                .Where(m => m.Success)
                .Sum(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            (list.Listings.Count + wrong + twice).ShouldBe(rows, file);
            list.Listings.Count.ShouldBeGreaterThan(rows * 8 / 10, file);
            var again = ListingReader.Read(format, "again.csv", CsvFile.Write(ListingWriter.Ds451Table(list)).Bytes);
            ListingChanges.Between(list.Listings, again.Listings).ShouldBeEmpty(file);
        }
    }

    private static ListingTable Published(string format, string file) =>
        ListingReader.Read(format, file, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "published", file)));

    private static ListingTable Read(string format, string text) => ListingReader.Read(format, "制度.csv", Encoding.UTF8.GetBytes(text));
}
