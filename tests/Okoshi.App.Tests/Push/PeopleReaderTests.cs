using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.Engine.Push;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Push;

public sealed class PeopleReaderTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public void A_person_is_read_and_empty_cells_stay_unknown()
    {
        var person = Read(
                "id,birth_date,sex,municipality,interests,stage,industry,student,certificates\n7,2001-04-02,女性,022012,食べもの;travel,considering,097,,hello-work;!nintei\n"
            )
            .Single();

        person.Facts.BirthDate.ShouldBe(new DateOnly(2001, 4, 2));
        person.Facts.Sex.ShouldBe(ApplicantSex.Female);
        person.Facts.Residence!.Name.ShouldBe("青森市");
        person.Facts.Stage.ShouldBe(FoundingStage.Considering);
        person.Facts.Industry.ShouldBe(JsicCode.Parse("097"));
        person.Facts.Student.ShouldBeNull();
        person.Facts.Certificates.ShouldBe(new Dictionary<string, bool> { ["hello-work"] = true, ["nintei"] = false });
        person.Interests.ShouldBe(["food", "travel"]);
        person.IsSynthetic.ShouldBeFalse();
    }

    [Fact]
    public void A_json_file_means_the_same_as_csv()
    {
        var fromJson = Read(
                """[ { "id": "7", "employees": 5, "sales_change_percent": -20.5, "own_funds_yen": null, "lists": ["l@2026-07-05"], "received": "!p;q@R8.4.1" } ]"""
            )
            .Single()
            .Facts;
        var fromCsv = Read("id,employees,sales_change_percent,own_funds_yen,lists,received\n7,5,-20.5,,l@2026-07-05,!p;q@R8.4.1\n")
            .Single()
            .Facts;

        fromJson.ShouldBeEquivalentTo(fromCsv);
        fromJson.Lists.ShouldBe([new ListMembership("l", new DateOnly(2026, 7, 5), true)]);
        fromJson.Received.ShouldBe([new ReceivedProgramme("p", false), new ReceivedProgramme("q", true, new DateOnly(2026, 4, 1))]);
        fromJson.OwnFunds.ShouldBeNull();
    }

    [Theory]
    [InlineData("[ { \"id\": { } } ]", "people.csv 1行目「[0].id」：この形の値は使えません")]
    [InlineData("{ }", "people.csv 1行目：全体が [ ] で囲まれていません")]
    [InlineData("[ 1 ]", "people.csv 1行目「[0]」：{ } で囲まれていません")]
    [InlineData("[ {", "people.csv 1行目：JSON として読み取れません")]
    [InlineData("[ { \"id\": \"1\", \"lists\": \"l\" } ]", "people.csv 1行目「lists」：「l」を確かめた日がありません")]
    public void A_faulty_json_file_is_told(string text, string message) => Problems(text).ShouldContain(p => p.StartsWith(message));

    [Theory]
    [InlineData("平成13年4月2日")]
    [InlineData("H13.4.2")]
    [InlineData("2001/4/2")]
    public void Birth_dates_are_read_as_offices_write_them(string text) =>
        Read($"id,birth_date\n1,{text}\n").Single().Facts.BirthDate.ShouldBe(new DateOnly(2001, 4, 2));

    [Fact]
    public void Only_the_id_is_needed() => Read("id\n1\n2\n").Select(p => p.Id).ShouldBe(["1", "2"]);

    [Theory]
    [InlineData(
        "birth_date",
        "2001-02-30",
        "people.csv 2行目「birth_date」：「2001-02-30」という日はありません。年月日（例：2026-04-01、2026/4/1、令和8年4月1日、R8.4.1）が必要です。月と日を確かめてください。"
    )]
    [InlineData(
        "birth_date",
        "きのう",
        "people.csv 2行目「birth_date」：「きのう」は年月日として読み取れません。年月日（例：2026-04-01、2026/4/1、令和8年4月1日、R8.4.1）が必要です。月と日を確かめてください。"
    )]
    [InlineData(
        "birth_date",
        "2027-01-01",
        "people.csv 2行目「birth_date」：「2027-01-01」は基準日（2026-11-01）より後です。基準日までの日が必要です。生年月日を確かめてください。"
    )]
    [InlineData(
        "birth_date",
        "1890-01-01",
        "people.csv 2行目「birth_date」：「1890-01-01」だと120歳を超えます。120歳までの生年月日が必要です。年を確かめてください。"
    )]
    [InlineData(
        "municipality",
        "022011",
        "people.csv 2行目「municipality」：「022011」は、最後の検査数字が合いません。022012（青森県青森市）ですか。検査数字つき6桁の団体コード（例：022012）が必要です。番号を確かめ、合っていれば 022012 と書いてください。"
    )]
    [InlineData(
        "municipality",
        "青森市",
        "people.csv 2行目「municipality」：「青森市」は番号ではありません。022012（青森県青森市）ですか。検査数字つき6桁の団体コード（例：022012）が必要です。合っていれば 022012 と書いてください。"
    )]
    [InlineData(
        "employees",
        "1.5",
        "people.csv 2行目「employees」：「1.5」は整数ではありません。整数が必要です。小数点より下を取ってください。"
    )]
    public void A_wrong_cell_is_told_exactly(string column, string cell, string message) =>
        Problems($"id,{column}\n1,{cell}\n").ShouldBe([message]);

    [Fact]
    public void An_empty_audience_is_told() =>
        Problems("id,birth_date\n")
            .ShouldBe(["people.csv：対象者が一人もいません。列の名前の下に、1行に1人を書きます。少なくとも1人の行を足してください。"]);

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var problems = Problems("id,birth_date,sex,colour\n1,2001-02-30,鳥,赤\n1,,,\n");

        problems.Count.ShouldBe(4);
        problems.ShouldContain(p => p.Contains("「colour」：知らない列です"));
        problems.ShouldContain(p => p.Contains("「鳥」は使えません。female（女性）、"));
        problems.ShouldContain(p => p.Contains("「1」が二度出てきます"));
    }

    [Fact]
    public void A_missing_id_column_is_told() =>
        Problems("birth_date\n2001-04-02\n").ShouldHaveSingleItem().ShouldContain("「id」：必要な列がありません");

    private static IReadOnlyList<AudienceMember> Read(string text) =>
        new PeopleReader(AomoriPack.Content, Day).Read("people.csv", Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<string> Problems(string text) => Should.Throw<BadInputException>(() => Read(text)).Lines;
}
