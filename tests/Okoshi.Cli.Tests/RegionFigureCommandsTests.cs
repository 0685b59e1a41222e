using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class RegionFigureCommandsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-figures-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 職種ミスマッチは職種の数を添える()
    {
        var result = await JsonAsync("mismatch", Case("region-mismatch.csv"));
        // ½(|.5−.125| + |.125−.375| + |.0625−.1875| + 0)
        result.GetProperty("index").GetDecimal().ShouldBe(0.375m);
        result.GetProperty("categories").GetInt32().ShouldBe(4);
        var none = await JsonAsync("mismatch", Input("occupation,seekers,vacancies\n事務,0,5\n"));
        none.GetProperty("index").ValueKind.ShouldBe(JsonValueKind.Null);
        none.GetProperty("reason").GetString().ShouldBe("求職者がいません");
    }

    [Fact]
    public async Task 域際収支は決まらない率に理由を付ける()
    {
        var result = await JsonAsync("trade-balance", Case("region-trade.csv"));
        result.GetProperty("balance").GetDecimal().ShouldBe(-240);
        var food = result.GetProperty("industries")[0];
        food.GetProperty("selfSufficiency").GetDecimal().ShouldBe(1 - (350m / 650));
        food.GetProperty("exportShare").GetDecimal().ShouldBe(0.4m);
        var mining = result.GetProperty("industries")[2];
        mining.GetProperty("exportShare").ValueKind.ShouldBe(JsonValueKind.Null);
        mining.GetProperty("reason").GetString()!.ShouldContain("域内の生産がありません");
    }

    [Fact]
    public async Task 循環率は戦略の表の値と合い_流出入の率が出る()
    {
        var result = await JsonAsync(
            "circulation",
            Input(
                """{"unit":"億円","toDistribution":9693,"toExpenditure":10408,"printedRate":93.1,"accounts":[{"account":"民間消費額","before":6000,"after":6300},{"account":"その他","before":0,"after":5},{"account":"投資","after":5}]}"""
            )
        );
        result.GetProperty("ratePercent").GetDecimal().ShouldBe(9693 * 100m / 10408);
        result.GetProperty("agreesWithPrint").GetBoolean().ShouldBeTrue();
        result.GetProperty("accounts")[0].GetProperty("ratePercent").GetDecimal().ShouldBe(5);
        result.GetProperty("accounts")[1].GetProperty("reason").GetString().ShouldBe("もとの額が0か負です");
        result.GetProperty("accounts")[2].GetProperty("amount").ValueKind.ShouldBe(JsonValueKind.Null);
        var own = await JsonAsync("circulation", Case("circulation-aomori.json"));
        (own.GetProperty("contradictions").GetArrayLength(), own.GetProperty("trade")[1].GetProperty("balance").GetDecimal()).ShouldBe(
            (0, -965)
        );
        (await JsonAsync("circulation", Input("""{"unit":"億円","toDistribution":100,"toExpenditure":120,"returnToProduction":90}""")))
            .GetProperty("contradictions")[0]
            .GetString()
            .ShouldBe("支出による生産への還流 90 と、生産（所得への分配） 100 が合いません（差 −10）");
        (await JsonAsync("circulation", Input("""{"unit":"億円","toDistribution":1}""")))
            .GetProperty("reason")
            .GetString()
            .ShouldBe("分配から支出への流れの額がありません");
    }

    [Fact]
    public async Task 似た市区町村は隔たりの順に並び手でも選べる()
    {
        var result = await JsonAsync("peers", Case("discovery-2026.csv"), "--region", "02201");
        var distances = result.GetProperty("peers").EnumerateArray().Select(p => p.GetProperty("distance").GetDouble()).ToArray();
        distances.ShouldBe(distances.Order());
        result.GetProperty("peers").EnumerateArray().Last().GetProperty("name").GetString().ShouldBe("東京都千代田区");
        (await JsonAsync("peers", Case("discovery-2026.csv"), "--region", "02201", "--peers", "05201、06201"))
            .GetProperty("peers")
            .GetArrayLength()
            .ShouldBe(2);
    }

    [Fact]
    public async Task コーホート変化率と幅つきの人口が出る()
    {
        var result = await JsonAsync(
            "cohort-change",
            Case("census-cohorts.csv"),
            "--region",
            "02201",
            "--steps",
            "3",
            "--paths",
            "200",
            "--seed",
            "1"
        );
        result.GetProperty("projection").EnumerateArray().Select(p => p.GetProperty("year").GetInt32()).ShouldBe([2025, 2030, 2035]);
        foreach (var row in result.GetProperty("projection").EnumerateArray())
        {
            row.GetProperty("total").GetDouble().ShouldBeInRange(row.GetProperty("low").GetDouble(), row.GetProperty("high").GetDouble());
            (
                row.GetProperty("children").GetDouble() + row.GetProperty("working").GetDouble() + row.GetProperty("old").GetDouble()
            ).ShouldBe(row.GetProperty("total").GetDouble(), 1e-6);
        }
        // The made-up census falls by .82, .79, .76 from 15–19 to 20–24.
        result.GetProperty("ratios")[3].GetProperty("women").GetDouble().ShouldBe(0.76, 0.002);
        result
            .GetProperty("conventions")
            .EnumerateArray()
            .ShouldContain(c => c.GetString()!.Contains("2005→2010年、2010→2015年、2015→2020年"));
    }

    [Fact]
    public async Task 想定した年から若者の減り方が小さくなる()
    {
        var plain = await JsonAsync("cohort-change", Case("census-cohorts.csv"), "--region", "02201", "--steps", "3");
        var eased = await JsonAsync(
            "cohort-change",
            Case("census-cohorts.csv"),
            "--region",
            "02201",
            "--steps",
            "3",
            "--ease-from",
            "2025",
            "--ease-by",
            "0.333"
        );
        double[] Totals(JsonElement result) =>
            [.. result.GetProperty("projection").EnumerateArray().Select(p => p.GetProperty("total").GetDouble())];
        Totals(eased)[0].ShouldBe(Totals(plain)[0]);
        Totals(eased)[1].ShouldBeGreaterThan(Totals(plain)[1]);
        eased
            .GetProperty("conventions")
            .EnumerateArray()
            .ShouldContain(c => c.GetString()!.Contains("2025年から、18〜23歳の転出超過が 33% 減る"));
        (
            await RunAsync(["cohort-change", Case("census-cohorts.csv"), "--region", "02201", "--ease-from", "2025", "--ease-by", "2"])
        ).Error.ShouldContain("--ease-by：0 から 1 までの数が必要です");
    }

    /// <summary>
    /// The same municipality as in the comparison with the official projection (docs/職員/地域の計算/人口推計.md), without the prefecture's ratios.
    /// </summary>
    [Fact]
    public async Task 青森市の実データでも推計の幅が真ん中を含む()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", "population", "census_1980_2015_municipality_age_sex.csv.gz");
        if (!File.Exists(file))
            Assert.Skip("../shared/data/population がありません");
        var result = await JsonAsync("cohort-change", file, "--region", "02201", "--from", "2010", "--to", "2015", "--steps", "6");
        var last = result.GetProperty("projection")[5];
        last.GetProperty("year").GetInt32().ShouldBe(2045);
        last.GetProperty("total").GetDouble().ShouldBe(174_743, 1, "as documented beside the official 183,528");
        last.GetProperty("high").GetDouble().ShouldBeGreaterThan(last.GetProperty("total").GetDouble() + 10_000);
    }

    [Fact]
    public async Task 登記官による閉鎖は差引に入らない()
    {
        var result = await JsonAsync("corporations", Case("corporations-sample.csv"), "--region", "02201");
        result.GetProperty("months").EnumerateArray().Select(m => m.GetProperty("net").GetInt32()).ShouldBe([1, 0, -1]);
        var year = result.GetProperty("years")[0];
        (
            year.GetProperty("born").GetInt32(),
            year.GetProperty("closed").GetInt32(),
            year.GetProperty("byRegistrar").GetInt32(),
            year.GetProperty("whole").GetBoolean()
        ).ShouldBe((2, 2, 1, false));
    }

    [Theory]
    [InlineData(
        "mismatch",
        "occupation,seekers,vacancies\n事務,-1,2.5\n事務,1,2\n",
        "2行目「seekers」：「-1」は使えません。0 以上の整数が必要です",
        "2行目「vacancies」：「2.5」は使えません",
        "3行目「occupation」：「事務」が二度あります"
    )]
    [InlineData("mismatch", "occupation,seekers\n事務,1\n", "1行目「求人」：必要な列がありません")]
    [InlineData(
        "trade-balance",
        "industry,output,exports,imports\n食料品,500,200,-350\n商業,,1,1\n",
        "2行目「imports」：「-350」は使えません",
        "3行目「output」：空欄です"
    )]
    [InlineData(
        "circulation",
        "{\"unit\":\"億円\",\"toDistribution\":-1,\"accounts\":[{\"before\":1}]}",
        "「toDistribution」：-1 は使えません",
        "「accounts[0].account」：項目がありません"
    )]
    [InlineData("peers --region 99999", "x", "SSDSE-A の見出しではありません")]
    [InlineData(
        "cohort-change --region 02201",
        "code,name,sex,age,2010,2015\n02201,青森市,F,総数,1,1\n",
        "男女別・5歳階級別の人口がありません"
    )]
    [InlineData("corporations --region 九州", "month\n", "--region：「九州」は知らない地域コードです")]
    [InlineData("corporations --region 02201", "month,city_code\n2025-01,02201\n", "1行目「new_companies」：必要な列がありません")]
    public async Task 正しくない入力はすべて一度に伝えて2で終わる(string verb, string text, params string[] messages)
    {
        var words = verb.Split(' ');
        var (code, output, error) = await RunAsync([words[0], Input(text), .. words.Skip(1)]);
        code.ShouldBe(2, output);
        output.ShouldBeEmpty();
        foreach (var message in messages)
            error.ShouldContain(message);
    }

    [Theory]
    [InlineData("--from：「2011」年の列がありません", "--from", "2011")]
    [InlineData("5 年離れた二つの調査が必要です", "--from", "2005")]
    [InlineData("--region：「青森」は知らない地域コードです", "--region", "青森")]
    [InlineData("--steps：「99」は使えません", "--steps", "99")]
    public async Task コーホート変化率の正しくない指定は2で終わる(string message, string option, string value)
    {
        string[] region = option == "--region" ? [] : ["--region", "02201"];
        var (code, output, error) = await RunAsync(["cohort-change", Case("census-cohorts.csv"), .. region, option, value]);
        code.ShouldBe(2, output);
        error.ShouldContain(message);
    }

    [Fact]
    public async Task クロスSWOTの案はどの項目にも数字と出典がある()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            [
                "opportunity",
                "swot",
                "--pack",
                Path.Combine(Repository.Root, "packs", "common"),
                "--region",
                "02201",
                "--data",
                Case("discovery-2026.csv"),
                "--data",
                Case("discovery-2021.csv"),
                "--population",
                Case("discovery-population.csv"),
                "--format",
                "json",
            ],
            output,
            error
        );
        code.ShouldBe(0, error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToArray();
        facts.ShouldAllBe(f =>
            f.GetProperty("figures").GetArrayLength() > 0
            && f.GetProperty("figures").EnumerateArray().All(x => x.GetProperty("sources").GetArrayLength() > 0)
        );
        facts.ShouldContain(f => f.GetProperty("kind").GetString() == "weakness" && f.GetProperty("key").GetString() == "E");
        facts.ShouldContain(f => f.GetProperty("kind").GetString() == "threat" && f.GetProperty("key").GetString() == "WorkingAge");
        json.RootElement.GetProperty("crosses")
            .EnumerateArray()
            .ShouldContain(c =>
                c.GetProperty("quadrant").GetString() == "weaknessThreat" && c.GetProperty("businesses").GetArrayLength() > 0
            );
    }

    private static string Case(string name) => Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", name);

    private string Input(string text)
    {
        var file = Path.Combine(folder, "input.txt");
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<JsonElement> JsonAsync(params string[] args)
    {
        var (code, output, error) = await RunAsync([.. args, "--format", "json"]);
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["region", .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
