using System.Globalization;
using Okoshi.App.Japanese;
using Okoshi.App.Sentences;
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
            Opens = from is { } f ? new(Day.AddDays(f), null, "", "") : WrittenDay.None,
            Closes = until is { } u ? new(Day.AddDays(u), null, "", "") : WrittenDay.None,
        }.Reception.ShouldBe(reception);
    }

    [Theory]
    [InlineData("2026-11-01", "16:59", Reception.Open, "17時まで")]
    [InlineData("2026-11-01", "17:00", Reception.Closed, "")]
    [InlineData("2026-11-01", "18:00", Reception.Closed, "")]
    [InlineData("2026-11-01", null, Reception.Open, "17時まで")]
    [InlineData("2026-10-31", "18:00", Reception.Open, "")]
    [InlineData("2026-11-02", "0:00", Reception.Closed, "")]
    [InlineData("2026-10-01", "8:59", Reception.Coming, "")]
    [InlineData("2026-10-01", "9:00", Reception.Open, "")]
    public void The_hour_counts_where_the_time_is_known(string day, string? hour, Reception reception, string lastCall)
    {
        var entry = Entry("2026-10-01 9:00", "2026-11-01 17:00") with
        {
            Day = DateOnly.Parse(day, CultureInfo.InvariantCulture),
            Hour = hour is null ? null : TimeOnly.Parse(hour, CultureInfo.InvariantCulture),
        };

        (entry.Reception, entry.LastCall).ShouldBe((reception, lastCall));
    }

    [Theory]
    [InlineData("2026-04-01", "随時", Reception.Open, "令和8年4月1日から（随時）")]
    [InlineData("2026-04-01", "", Reception.Open, "令和8年4月1日から（いつまでかは書いてありません）")]
    [InlineData("", "通年", Reception.Open, "通年")]
    [InlineData("随時", "随時", Reception.Open, "随時")]
    [InlineData("", "予算に達し次第終了", Reception.Unstated, "予算に達し次第終了")]
    [InlineData("令和8年4月1日", "予算に達し次第終了", Reception.Open, "令和8年4月1日から（予算に達し次第終了）")]
    [InlineData("2026-04-01", "2027-03-31必着", Reception.Open, "令和8年4月1日〜令和9年3月31日（必着）")]
    [InlineData("", "2027-03-31 17:00", Reception.Open, "令和9年3月31日 17時まで")]
    [InlineData("2026-04-01T00:00:00+09:00", "2026-11-27T24:00:00+09:00", Reception.Open, "令和8年4月1日〜令和8年11月27日")]
    public void Words_beside_the_days_are_told_with_them(string from, string until, Reception reception, string days)
    {
        var entry = Entry(from, until);

        (entry.Reception, entry.Days).ShouldBe((reception, days));
    }

    /// <summary>On the public pages: an hour is told on its day, and a call without an end is not called open.</summary>
    [Theory]
    [InlineData("2026-10-01", "2026-11-01 17:00", "今日の17時まで、申しこめます", "Open for applications today until 17:00")]
    [InlineData("2026-10-01", "2026-11-01", "今日まで、申しこめます", "Open for applications until today")]
    [InlineData(
        "2026-10-01",
        "2026-11-02 17:30",
        "いま申しこめます",
        "Open for applications (from 1 October 2026 until 2 November 2026, 17:30)"
    )]
    [InlineData(
        "2026-10-01",
        "",
        "申しこみは、始まっています",
        "Applications have begun (from 1 October 2026 (the sources do not say until when))"
    )]
    [InlineData(
        "2026-10-01",
        "予算に達し次第終了",
        "申しこみは、始まっています",
        "Applications have begun (from 1 October 2026 “予算に達し次第終了”)"
    )]
    [InlineData("2026-10-01", "随時", "いま申しこめます", "Open for applications (from 1 October 2026 “随時”)")]
    [InlineData("2026-11-02 9:00", "", "これから申しこみが始まります", "Applications open later (from 2 November 2026, 09:00")]
    public void Citizens_read_whether_they_can_apply(string from, string until, string japanese, string english)
    {
        var entry = Entry(from, until);
        entry = entry with
        {
            Programme = entry.Programme with
            {
                Terms = new ProgrammeTerms
                {
                    OpenFrom = entry.From,
                    OpenUntil = entry.Until,
                    IsOpenEnded = entry.IsOpenEnded,
                },
            },
        };

        ProgrammeSentences.Days(entry, PublicJapanese.Words).ShouldStartWith(japanese);
        ProgrammeSentences.Days(entry, PublicJapanese.Words).ShouldContain(entry.Days);
        ProgrammeSentences.Days(entry, PublicEnglish.Words).ShouldStartWith(english);
    }

    private static CatalogueEntry Entry(string from, string until) =>
        new(new SupportProgramme("p", "架空の制度", ServesKind.Application, null, [], new Citation("", "", "")), new(2026, 11, 1))
        {
            Address = "p",
            Origin = "",
            Opens = WrittenDay.ReadStart(from),
            Closes = WrittenDay.ReadEnd(until),
        };

    [Fact]
    public void Five_persons_are_told_and_four_are_not()
    {
        ShownReach.Of(new VerdictCounts(5, 0, 0)).People.ShouldBe(5);
        ShownReach.Of(new VerdictCounts(4, 0, 0)).People.ShouldBeNull();
    }
}
