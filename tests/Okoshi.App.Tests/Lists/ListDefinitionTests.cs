using Okoshi.App.Documents;
using Okoshi.App.Lists;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Lists;

public sealed class ListDefinitionTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 1);

    private static readonly ListDefinition<Row> List = new(
        "rows",
        "見本の一覧",
        c =>
            [
                c.Text("name", "名称", r => r.Name).Searched(),
                c.Text("section", "担当", r => r.Section).Filtered().Searched(),
                c.Tags("audience", "対象", r => r.Audiences).Filtered(),
                c.Number("cost", "事業費", "千円", r => r.Cost),
                c.FiscalYear("year", "年度", r => r.Year).Filtered(),
                c.Text("memo", "メモ", r => r.Memo).NotSorted().Hidden(),
            ]
    )
    {
        PageSize = 2,
    };

    private static readonly Row[] Rows =
    [
        new("施策10 ﾘﾝｺﾞの加工", "商業課", ["若者", "企業"], 300, new FiscalYear(2024), "a"),
        new("施策2 りんごの輸出", "農政課", ["企業"], null, new FiscalYear(2025), "b"),
        new("施策1 Ｗｅｂ販売", "商業課", [], 1200.5m, null, "c"),
        new("創業相談", null, ["若者"], 300, new FiscalYear(2024), "d"),
        new("商店街の催し", "商業課", ["若者"], -5, new FiscalYear(2024), "e"),
    ];

    [Theory]
    [InlineData("りんご", 2)]
    [InlineData("リンゴ", 2)]
    [InlineData("ﾘﾝｺﾞ", 2)]
    [InlineData("web", 1)]
    [InlineData("ＷＥＢ　商業", 1)]
    [InlineData("りんご 農政", 1)]
    [InlineData("ない言葉", 0)]
    [InlineData("  ", 5)]
    public void Search_ignores_width_kana_and_case_and_wants_every_word(string words, int expected) =>
        List.Page(Rows, new ListQuery { Search = words }).Filtered.ShouldBe(expected);

    [Fact]
    public void Numbers_in_names_sort_by_their_size() =>
        List.Select(Rows, new ListQuery { Sort = "name" }).Select(r => r.Memo).ShouldBe(["c", "b", "a", "e", "d"], ignoreOrder: false);

    [Fact]
    public void Missing_values_come_last_in_both_directions_and_ties_keep_their_order()
    {
        List.Select(Rows, new ListQuery { Sort = "cost" }).Select(r => r.Memo).ShouldBe(["e", "a", "d", "c", "b"]);
        List.Select(Rows, new ListQuery { Sort = "cost", Descending = true }).Select(r => r.Memo).ShouldBe(["c", "a", "d", "e", "b"]);
    }

    [Fact]
    public void A_page_counts_rows_and_pages()
    {
        var page = List.Page(Rows, new ListQuery { Page = 3 });
        page.Rows.Select(r => r.Memo).ShouldBe(["e"]);
        (page.Total, page.Filtered, page.Page, page.PageCount, page.FirstRow, page.LastRow).ShouldBe((5, 5, 3, 3, 5, 5));
        page.Notes.ShouldBeEmpty();
        page.IsNarrowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("?page=9", 3)]
    [InlineData("?page=0", 1)]
    [InlineData("?page=-2147483648", 1)]
    public void A_page_out_of_range_falls_back_with_a_note(string address, int expected)
    {
        var page = List.Page(Rows, ListQuery.Parse(address));
        page.Page.ShouldBe(expected);
        page.Notes.ShouldHaveSingleItem().ShouldContain("ページはありません");
    }

    [Fact]
    public void Unknown_columns_and_sizes_fall_back_with_a_note_each()
    {
        var page = List.Page(Rows, ListQuery.Parse("?sort=nothing&dir=desc&f.cost=300&f.nothing=x&size=100000"));
        page.Filtered.ShouldBe(5);
        page.Notes.Count.ShouldBe(4);
        page.Query.Filters.ShouldBeEmpty();
        page.Query.Sort.ShouldBeEmpty();
        page.Rows[0].Memo.ShouldBe("a");
    }

    [Fact]
    public void A_column_that_is_not_sortable_is_not_sorted_by() =>
        List.Page(Rows, new ListQuery { Sort = "memo", Descending = true }).Notes.ShouldHaveSingleItem();

    [Fact]
    public void Values_of_one_filter_add_up_and_filters_narrow_each_other()
    {
        List.Page(Rows, ListQuery.Parse("f.section=商業課&f.section=農政課")).Filtered.ShouldBe(4);
        List.Page(Rows, ListQuery.Parse("f.section=商業課&f.year=2024")).Filtered.ShouldBe(2);
        List.Page(Rows, ListQuery.Parse("f.section=")).Rows.ShouldHaveSingleItem().Memo.ShouldBe("d");
        List.Page(Rows, ListQuery.Parse("f.audience=若者")).Filtered.ShouldBe(3);
    }

    [Fact]
    public void Facet_counts_say_what_each_choice_would_show()
    {
        var page = List.Page(Rows, ListQuery.Parse("f.section=商業課"));
        var section = page.Facets.Single(f => f.Key == "section");
        section
            .Values.Select(v => (v.Label, v.Count, v.Selected))
            .ShouldBe([("商業課", 3, true), ("農政課", 1, false), ("（なし）", 1, false)]);
        var year = page.Facets.Single(f => f.Key == "year");
        year.Values.Select(v => (v.Value, v.Label, v.Count)).ShouldBe([("2024", "令和6（2024）年度", 2), ("", "（なし）", 1)]);
        var audience = page.Facets.Single(f => f.Key == "audience");
        foreach (var value in audience.Values)
            List.Page(Rows, ListQuery.Parse($"f.section=商業課&f.audience={value.Value}")).Filtered.ShouldBe(value.Count!.Value);
    }

    [Fact]
    public void A_chosen_value_without_rows_stays_visible()
    {
        var page = List.Page(Rows, ListQuery.Parse("f.section=無い課"));
        page.Filtered.ShouldBe(0);
        page.Page.ShouldBe(1);
        page.FirstRow.ShouldBe(0);
        page.Facets[0].Values.ShouldContain(new FacetValue("無い課", "無い課", 0, Selected: true));
    }

    [Fact]
    public void The_export_holds_all_filtered_rows_and_all_columns()
    {
        var table = List.ToTable(Rows, ListQuery.Parse("f.section=商業課&sort=cost&page=2"), AsOf);
        table.Rows.Count.ShouldBe(3);
        table.Columns.Select(c => c.HeaderWithUnit).ShouldBe(["名称", "担当", "対象", "事業費（千円）", "年度", "メモ"]);
        table.Rows[0][3].ShouldBe(new Cell.Number(-5));
        table.Subtitle.ShouldBe("令和8年11月1日（2026-11-01）現在　担当：商業課　3件（全5件）");
    }

    private sealed record Row(string Name, string? Section, string[] Audiences, decimal? Cost, FiscalYear? Year, string Memo);
}
