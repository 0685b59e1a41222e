using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support;

/// <summary>The first and last day of applications, and the fewest persons that are told.</summary>
public sealed class SupportStatementEdgeTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Theory]
    [InlineData(0, null, Reception.Open)]
    [InlineData(1, null, Reception.Coming)]
    [InlineData(null, 0, Reception.Open)]
    [InlineData(null, -1, Reception.Closed)]
    [InlineData(null, null, Reception.Unstated)]
    public void Applications_are_open_on_their_first_and_last_day(int? from, int? until, Reception reception)
    {
        var programme = new SupportProgramme("p", "架空の制度", ServesKind.Application, null, [], new Citation("", "", ""));
        new CatalogueEntry(programme, Day)
        {
            Address = "p",
            Origin = "",
            From = from is { } f ? Day.AddDays(f) : null,
            Until = until is { } u ? Day.AddDays(u) : null,
        }.Reception.ShouldBe(reception);
    }

    [Fact]
    public void Five_persons_are_told_and_four_are_not()
    {
        ShownReach.Of(new VerdictCounts(5, 0, 0)).People.ShouldBe(5);
        ShownReach.Of(new VerdictCounts(4, 0, 0)).People.ShouldBeNull();
    }
}
