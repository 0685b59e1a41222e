using System.Text;
using Okoshi.App.Imports;
using Okoshi.App.Push;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Tests.Areas;

/// <summary>Every kind of file reads the numbers of areas alike, and never makes one town of another.</summary>
public sealed class CodesInFilesTests
{
    private const string Repaired = "「22012」は、先頭の 0 が落ちた番号とみて、022012（青森県青森市）と読みました";

    [Fact]
    public void 地域の調べの落ちた0は補ってことわる()
    {
        var read = LocalPreview.Read("k.csv", Bytes(Local("22012"))).Preview;

        read.Problems.ShouldBeEmpty();
        read.Notes.ShouldContain(Repaired);
    }

    [Theory]
    [InlineData("12203", "122033（千葉県市川市）か、012203（北海道士別市）ですか")]
    [InlineData("22101", "221015（静岡県静岡市葵区）か、022101（青森県平川市）ですか")]
    public void 地域の調べの二つに読める番号はたずねる(string code, string asked) =>
        LocalPreview.Read("k.csv", Bytes(Local(code))).Preview.Problems.ShouldHaveSingleItem().Found.ShouldContain(asked);

    [Fact]
    public void 人口の表は横の名前で決める()
    {
        const string Rows = "code,name,sex,age,2015\n{0},{1},T,総数,11\n{0},{1},T,0～4歳,11\n";

        AreasOf(AgeSexPreview.ReadCensus("k.csv", Bytes(Rows, "12203", "市川市"))).ShouldBe(["122033"]);
        AreasOf(AgeSexPreview.ReadCensus("k.csv", Bytes(Rows, "12203", "士別市"))).ShouldBe(["012203"]);
        AreasOf(AgeSexPreview.ReadCensus("k.csv", Bytes(Rows, "22012", "青森市"))).ShouldBe(["022012"]);
        AgeSexPreview.Census("k.csv", Bytes(Rows, "22012", "青森市")).Notes.ShouldContain(Repaired);
        AgeSexPreview.Census("k.csv", Bytes(Rows, "22012", "静岡市")).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void 法人の月ごとの数は列の書き方で決める()
    {
        const string Head =
            "month,city_code,new_companies,closed_companies_liquidation,closed_companies_merger,closed_companies_by_registrar,closed_companies_other_cause\n";

        var alone = CorporationFile.Read("k.csv", Bytes(Head + "2026-07,22101,1,0,0,0,0\n"));
        var beside = CorporationFile.Read("k.csv", Bytes(Head + "2026-07,22101,1,0,0,0,0\n2026-07,02201,1,0,0,0,0\n"));
        var lost = CorporationFile.Read("k.csv", Bytes(Head + "2026-07,22101,1,0,0,0,0\n2026-07,2201,1,0,0,0,0\n"));

        alone.Problems.ShouldHaveSingleItem().Found.ShouldContain("022101（青森県平川市）");
        beside.Months.Keys.Select(c => c.Digits).ShouldBe(["221015", "022012"]);
        lost.Months.Keys.Select(c => c.Digits).ShouldBe(["221015", "022012"]);
        lost.Notes.ShouldContain(n => n.StartsWith("「2201」は、先頭の 0 が落ちた番号とみて", StringComparison.Ordinal));
    }

    [Fact]
    public void 古い区と新しい区が両方あるとことわる()
    {
        const string Head =
            "month,city_code,new_companies,closed_companies_liquidation,closed_companies_merger,closed_companies_by_registrar,closed_companies_other_cause\n";

        var read = CorporationFile.Read(
            "k.csv",
            Bytes(Head + "2023-07,22131,1,0,0,0,0\n2026-07,22138,1,0,0,0,0\n2026-07,02201,1,0,0,0,0\n")
        );

        read.Notes.ShouldContain("再編で番号の変わった所の、前と後の番号が両方あります（浜松市中区 22131 → 浜松市中央区 22138）");
    }

    [Theory]
    [InlineData("02201", "青森市")]
    [InlineData("22012", "青森市")]
    [InlineData("０２２０１２", "青森市")]
    [InlineData("131016", "千代田区")]
    [InlineData("011011", "札幌市中央区")]
    [InlineData("221317", "浜松市中区")]
    [InlineData("130001", "東京都")]
    [InlineData("131008", "東京23区")]
    public void 人の一覧の番号は名前になる(string text, string name) =>
        People($"id,municipality\n1,{text}\n").Residence?.Name.ShouldBe(name);

    [Fact]
    public void 人の一覧の二つに読める番号はたずねる() =>
        Should
            .Throw<BadInputException>(() => People("id,municipality\n1,12203\n"))
            .Lines.ShouldHaveSingleItem()
            .ShouldContain("「12203」は、どの市区町村か決められません。122033（千葉県市川市）か、012203（北海道士別市）ですか");

    private static Engine.Support.Applicant People(string text) =>
        new PeopleReader(null, new DateOnly(2026, 11, 1)).Read("people.csv", Bytes(text))[0].Facts;

    private static string[] AreasOf(OfficialReading reading) => [.. reading.Figures!.Rows.Select(r => r.Area.Code.Digits)];

    private static string Local(string code) =>
        $"市区町村コード,項目,品目,年月,値,単位,出典,備考\n{code},観光入込客数,,2025-08,900,千人,見本の調べ,\n";

    private static byte[] Bytes(string text, params object[] parts) =>
        Encoding.UTF8.GetBytes(parts.Length == 0 ? text : string.Format(System.Globalization.CultureInfo.InvariantCulture, text, parts));
}
