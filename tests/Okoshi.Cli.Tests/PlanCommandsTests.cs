using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class PlanCommandsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-plan-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 返済予定はJsonの約束どおり()
    {
        var json = await JsonAsync(
            "plan",
            "loan",
            Input("""{"principal":200000,"annualRatePercent":7.5,"months":180,"graceMonths":0,"method":"equal-payment"}""")
        );
        json.GetProperty("exactPayment").GetDouble().ShouldBe(1854.0247, 0.00005);
        var schedule = json.GetProperty("schedule").EnumerateArray().ToArray();
        schedule.Length.ShouldBe(180);
        schedule.Sum(p => p.GetProperty("principal").GetInt64()).ShouldBe(200_000);
        schedule[^1].GetProperty("balance").GetInt64().ShouldBe(0);
        schedule.Sum(p => p.GetProperty("interest").GetInt64()).ShouldBe(json.GetProperty("totalInterest").GetInt64());
    }

    [Fact]
    public async Task 保証料は補助と本人負担に分けて返す()
    {
        var json = await JsonAsync(
            "plan",
            "guarantee-fee",
            Input("""{"amount":12000000,"ratePercent":1.15,"months":24,"payments":24,"even":true,"subsidyPercents":[30,10]}"""),
            "--as-of",
            "2026-11-01"
        );
        json.GetProperty("fee").GetInt64().ShouldBe(165_600);
        json.GetProperty("subsidies").EnumerateArray().Select(s => s.GetInt64()).ShouldBe([49_680, 16_560]);
        json.GetProperty("borne").GetInt64().ShouldBe(99_360);
    }

    [Fact]
    public async Task 見通しは同じ種なら同じ答えを返す()
    {
        string[] command = ["plan", "cashflow", Template("local-restaurant"), "--as-of", "2026-11-01", "--paths", "30", "--seed", "5"];
        var json = await JsonAsync(command);
        json.GetProperty("months").GetArrayLength().ShouldBe(60);
        json.GetProperty("dscr").GetArrayLength().ShouldBe(5);
        json.GetProperty("seed").GetInt64().ShouldBe(5);
        json.GetProperty("paths").GetInt32().ShouldBe(30);
        json.GetProperty("conventions")[0].GetString()!.ShouldStartWith("手もとに残るお金（税・保険の前）は、店の費用と借入の返済");
        (await JsonAsync(command)).GetRawText().ShouldBe(json.GetRawText());
    }

    [Fact]
    public async Task 続けても黒字にならない計画は_理由つきの空欄になる()
    {
        var text = File.ReadAllText(Template("local-restaurant"))
            .Replace("\"value\": 1100,", "\"value\": 100, \"low\": 90, \"high\": 110,", StringComparison.Ordinal)
            .Replace("\"low\": 1000, \"high\": 1200,", "", StringComparison.Ordinal);
        var json = await JsonAsync("plan", "cashflow", Input(text), "--as-of", "2026-11-01", "--paths", "0");
        json.GetProperty("breakEvenMonth").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("breakEvenMonthReason").GetString()!.ShouldContain("黒字");
        json.GetProperty("shortfall").GetProperty("amount").GetInt64().ShouldBeGreaterThan(0);
        json.GetProperty("ruinProbability").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task 資金がなくなる見込みは試算と式を並べて返す()
    {
        var json = await JsonAsync(
            "plan",
            "ruin",
            Input("""{"cash":1000000,"monthlyDrift":20000,"monthlyVolatility":200000,"months":60,"paths":2000,"seed":1}""")
        );
        json.GetProperty("closedFormContinuous").GetDouble().ShouldBe(0.28062437, 1e-7);
        json.GetProperty("closedFormMonthly").GetDouble().ShouldBe(0.23816117, 1e-7);
        Math.Abs(json.GetProperty("simulated").GetDouble() - 0.238).ShouldBeLessThan(4 * json.GetProperty("standardError").GetDouble());
    }

    [Fact]
    public async Task 地域パックの計画は表でも一覧でも見られる()
    {
        var pack = Path.Combine(Root(), "packs", "aomori");
        var shown = await RunAsync("plan", "show", "--pack", pack, "--business", "light-cargo", "--as-of", "2026-11-01", "--paths", "10");
        shown.Code.ShouldBe(0, shown.Error);
        shown.Output.ShouldContain("資金計画");
        shown.Output.ShouldContain("手もとに残るお金（税・保険の前）（円）");
        var list = await JsonAsync("plan", "list", "--pack", pack, "--as-of", "2026-11-01");
        list.EnumerateArray().ShouldContain(p => p.GetProperty("business").GetString() == "light-cargo");
    }

    [Theory]
    [InlineData(
        "loan",
        """{"principal":0,"annualRatePercent":2,"months":12,"method":"equal-payment"}""",
        "入力.json 1行目「principal」：0 は使えません。1 以上"
    )]
    [InlineData(
        "loan",
        """{"principal":1000.5,"annualRatePercent":2,"months":12,"method":"equal-payment"}""",
        "入力.json 1行目「principal」：1,000.5 は整数ではありません"
    )]
    [InlineData("loan", "{\n\"principal\":1000,\n\"months\":12,\"method\":\"equal-payment\"}", "「annualRatePercent」：項目がありません")]
    [InlineData(
        "loan",
        """{"principal":1000,"annualRatePercent":2,"months":12,"graceMonths":12,"method":"equal-payment"}""",
        "据置期間が 12 か月です"
    )]
    [InlineData("loan", "[1,2]", "全体が { } で囲まれていません")]
    [InlineData("loan", "{\n\"principal\": 1000,\n}", "入力.json 3行目：JSON として読み取れません")]
    [InlineData(
        "guarantee-fee",
        """{"amount":1000000,"ratePercent":1,"months":12,"days":365,"payments":12}""",
        "months と days の両方が書かれています"
    )]
    [InlineData("guarantee-fee", """{"amount":1000000,"ratePercent":1,"payments":12}""", "months も days もありません")]
    [InlineData(
        "guarantee-fee",
        """{"amount":1000000,"ratePercent":1,"months":12,"payments":12,"subsidyPercents":[60,50]}""",
        "補助率の合計が 110% です"
    )]
    [InlineData("ruin", """{"cash":-1,"monthlyDrift":0,"monthlyVolatility":0,"months":0}""", "「monthlyVolatility」：0 は使えません")]
    [InlineData("cashflow", "{}", "「sales」：項目がありません")]
    public async Task 誤った入力は場所と直し方を言って2で終わる(string verb, string text, string says)
    {
        var (code, output, error) = await RunAsync("plan", verb, Input(text));
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(says);
    }

    [Fact]
    public async Task ないファイルとない事業は何も出さずに2で終わる()
    {
        var missing = await RunAsync("plan", "loan", Path.Combine(folder, "nai.json"));
        (missing.Code, missing.Output).ShouldBe((2, ""));
        missing.Error.ShouldContain("ファイルがありません");
        var unknown = await RunAsync(
            "plan",
            "show",
            "--pack",
            Path.Combine(Root(), "packs", "aomori"),
            "--business",
            "nai",
            "--as-of",
            "2026-11-01"
        );
        (unknown.Code, unknown.Output).ShouldBe((2, ""));
        unknown.Error.ShouldContain("「nai」の計画はありません");
        var paths = await RunAsync("plan", "cashflow", Template("light-cargo"), "--paths", "-1");
        (paths.Code, paths.Output).ShouldBe((2, ""));
    }

    private string Input(string json)
    {
        var file = Path.Combine(folder, "入力.json");
        File.WriteAllText(file, json);
        return file;
    }

    private static string Template(string business) => Path.Combine(Root(), "packs", "common", "plan", "templates", business + ".json");

    private static async Task<JsonElement> JsonAsync(params string[] args)
    {
        var (code, output, error) = await RunAsync([.. args, "--format", "json"]);
        code.ShouldBe(0, error);
        return JsonElement.Parse(output);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Okoshi.slnx")))
            at = at.Parent ?? throw new InvalidOperationException("Okoshi.slnx が見つかりません。");
        return at.FullName;
    }
}
