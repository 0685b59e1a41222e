using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Lists;

namespace Okoshi.App.Tests.Lists;

public sealed class ListQueryTests
{
    [Fact]
    public void An_address_is_read()
    {
        var query = ListQuery.Parse("?q=%E3%82%8A%E3%82%93%E3%81%94+web&sort=cost&dir=desc&page=2&size=20&f.a=1&f.a=2&f.a=1&f.b=");
        (query.Search, query.Sort, query.Descending, query.Page, query.Size).ShouldBe(("りんご web", "cost", true, 2, 20));
        query.Filters["a"].ShouldBe(["1", "2"]);
        query.Filters["b"].ShouldBe([""]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?&&=&x")]
    [InlineData("?page=abc&size=９")]
    [InlineData("?page=99999999999999999999")]
    public void What_cannot_be_read_keeps_its_default(string? address)
    {
        var query = ListQuery.Parse(address);
        (query.Search, query.Sort, query.Page, query.Size, query.Filters.Count).ShouldBe(("", "", 1, 0, 0));
    }

    [Fact]
    public void Broken_percent_signs_are_kept_as_they_are() => ListQuery.Parse("q=100%").Search.ShouldBe("100%");

    [Fact]
    public void An_address_written_is_read_back_the_same() =>
        Prop.ForAll<NonNull<string>, NonNull<string>, int>(
                (search, value, page) =>
                {
                    var descending = page % 2 == 0;
                    var query = new ListQuery
                    {
                        Search = Clean(search.Get),
                        Sort = "コスト&=",
                        Descending = descending,
                        Page = page,
                        Filters = new Dictionary<string, IReadOnlyList<string>> { ["欄"] = [Clean(value.Get)] },
                    };
                    var back = ListQuery.Parse(query.ToQueryString());
                    return back.Search == query.Search
                        && back.Sort == query.Sort
                        && back.Page == page
                        && back.Descending == descending
                        && back.Filters["欄"].SequenceEqual(query.Filters["欄"]);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_by_the_same_column_turns_the_order_round()
    {
        var once = new ListQuery().SortBy("a");
        once.Descending.ShouldBeFalse();
        once.SortBy("a").Descending.ShouldBeTrue();
        once.SortBy("a").SortBy("b").Descending.ShouldBeFalse();
    }

    // Lone surrogates cannot stand in an address, and the search box trims.
    private static string Clean(string text) => new string([.. text.Where(c => !char.IsSurrogate(c))]).Trim();
}
