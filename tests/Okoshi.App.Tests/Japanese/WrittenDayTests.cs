using Okoshi.App.Japanese;

namespace Okoshi.App.Tests.Japanese;

public sealed class WrittenDayTests
{
    [Theory]
    // Instants: without an offset they are Japan's.
    [InlineData("2026-11-27T17:00:00", "2026-11-27 17:00", "")]
    [InlineData("2026-11-27T17:00:00+09:00", "2026-11-27 17:00", "")]
    [InlineData("2026-11-27T08:00:00.000Z", "2026-11-27 17:00", "")]
    [InlineData("2026-11-27T20:30:00Z", "2026-11-28 05:30", "")]
    [InlineData("2026-11-27T03:00:00-05:00", "2026-11-27 17:00", "")]
    // 24:00 is the end of its day, 0:00 the end of the day before.
    [InlineData("2026-11-27T24:00:00+09:00", "2026-11-27", "")]
    [InlineData("2026-11-27 24:00", "2026-11-27", "")]
    [InlineData("令和8年11月27日24時", "2026-11-27", "")]
    [InlineData("2026-11-28T00:00:00+09:00", "2026-11-27", "")]
    [InlineData("2026-11-27T15:00:00.000Z", "2026-11-27", "")]
    [InlineData("2026/11/28 0:00", "2026-11-27", "")]
    [InlineData("2026-11-27T23:59:00+09:00", "2026-11-27 23:59", "")]
    // As municipalities write hours.
    [InlineData("2027-03-31 17:00", "2027-03-31 17:00", "")]
    [InlineData("２０２７年３月３１日（水）１７：００", "2027-03-31 17:00", "")]
    [InlineData("令和9年3月31日 午後5時30分", "2027-03-31 17:30", "")]
    [InlineData("令和9年3月31日正午", "2027-03-31 12:00", "")]
    [InlineData("R9.3.31 17時半まで", "2027-03-31 17:30", "")]
    // Words beside a day.
    [InlineData("2027-03-31必着", "2027-03-31", "必着")]
    [InlineData("令和9年3月31日（必着）", "2027-03-31", "必着")]
    [InlineData("令和9年3月31日17時必着", "2027-03-31 17:00", "必着")]
    [InlineData("2027/3/31（消印有効）", "2027-03-31", "消印有効")]
    [InlineData("2027/3/31まで。センターに持参", "2027-03-31", "センターに持参")]
    [InlineData("最終の締切は2027年3月31日", "2027-03-31", "最終の締切は2027年3月31日")]
    [InlineData("令和8年4月1日〜令和9年3月31日", "2027-03-31", "令和8年4月1日〜令和9年3月31日")]
    // The end of a year or month that is named.
    [InlineData("令和8年度末", "2027-03-31", "令和8年度末")]
    [InlineData("2027年2月末日", "2027-02-28", "2027年2月末日")]
    // Words alone.
    [InlineData("随時", "", "随時")]
    [InlineData("予算に達し次第終了", "", "予算に達し次第終了")]
    [InlineData("なくなり次第", "", "なくなり次第")]
    [InlineData("年度末", "", "年度末")]
    [InlineData("毎月20日まで", "", "毎月20日まで")]
    [InlineData("1回目 2026-06-30、2回目 2026-09-30", "", "1回目 2026-06-30、2回目 2026-09-30")]
    [InlineData("－", "", "－")]
    [InlineData("20270331", "2027-03-31", "")]
    [InlineData("", "", "")]
    public void An_end_is_read_as_offices_write_it(string text, string moment, string words)
    {
        var day = WrittenDay.ReadEnd(text);

        day.Problem.ShouldBeEmpty();
        $"{(day.Date is { } date ? Wareki.Iso(date) : "")}{day.Time: HH:mm}".ShouldBe(moment);
        day.Words.ShouldBe(words);
    }

    [Theory]
    [InlineData("2026-04-01T00:00:00+09:00", "2026-04-01")]
    [InlineData("2026-03-31T24:00:00+09:00", "2026-04-01")]
    [InlineData("2026-03-31T15:00:00Z", "2026-04-01")]
    [InlineData("2026-04-01 9:00", "2026-04-01 09:00")]
    [InlineData("令和8年4月1日から令和9年3月31日", "2026-04-01")]
    public void A_beginning_at_midnight_is_the_first_moment_of_its_day(string text, string moment)
    {
        var day = WrittenDay.ReadStart(text);
        $"{Wareki.Iso(day.Date!.Value)}{day.Time: HH:mm}".ShouldBe(moment);
    }

    [Theory]
    [InlineData("2027-02-30必着", "日はありません")]
    [InlineData("2026-11-27T25:00:00", "時刻はありません")]
    [InlineData("2026-11-27 24:01", "時刻はありません")]
    [InlineData("2026-11-27 12:60", "時刻はありません")]
    [InlineData("26/4/1", "4桁")]
    [InlineData("2026年4月1日（木）17時", "水曜日です")]
    [InlineData("平成40年4月1日まで", "元号")]
    [InlineData("45748", "読み取れません")]
    [InlineData("2027/3", "読み取れません")]
    [InlineData("20270431", "日はありません")]
    [InlineData("0001-01-01T00:00:00", "時刻はありません")]
    public void What_is_meant_as_a_day_and_is_none_is_told(string text, string told) =>
        WrittenDay.ReadEnd(text).Problem.ShouldContain(told);

    [Theory]
    [InlineData("2026-04-01", "2026-03-31", true)]
    [InlineData("2026-04-01", "2026-04-01", false)]
    [InlineData("2026-04-01 17:00", "2026-04-01 9:00", true)]
    [InlineData("2026-04-01 17:00", "2026-04-01 17:00", false)]
    [InlineData("2026-04-01 17:00", "2026-04-01", false)]
    [InlineData("2026-04-01", "2026-04-01 0:00", true)]
    [InlineData("2026-04-01", "随時", false)]
    [InlineData("", "2026-03-31", false)]
    public void An_end_before_its_beginning_is_seen(string start, string end, bool reversed) =>
        WrittenDay.IsReversed(WrittenDay.ReadStart(start), WrittenDay.ReadEnd(end)).ShouldBe(reversed);

    [Theory]
    [InlineData("2027-03-31 17:00必着", "令和9年3月31日 17時（必着）")]
    [InlineData("2027-03-31 17:30", "令和9年3月31日 17時30分")]
    [InlineData("随時", "随時")]
    public void It_is_told_with_its_hour_and_words(string text, string told) => WrittenDay.ReadEnd(text).Readable.ShouldBe(told);
}
