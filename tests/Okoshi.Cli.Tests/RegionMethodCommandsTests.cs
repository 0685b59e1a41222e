using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class RegionMethodCommandsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-region-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 特化係数は全国の行とくらべた値を返す()
    {
        var rows = await RunJsonAsync("lq", Case("region-lq.csv"), "--nation", "全国");
        rows.GetArrayLength().ShouldBe(2);
        rows[0].GetProperty("region").GetString().ShouldBe("北の市");
        rows[0].GetProperty("value").GetDecimal().ShouldBe(1714);
        rows[0].GetProperty("lq").GetDecimal().ShouldBe(0.3847623m, 0.00000005m);
    }

    [Fact]
    public async Task 全国にない産業と空欄は理由つきのnullになる()
    {
        var rows = await RunJsonAsync(
            "lq",
            Input("region,industry,value\n町,漁業,0\n町,製造業,5\n村,漁業,\n村,製造業,3\n全国,漁業,0\n全国,製造業,100\n")
        );
        rows[0].GetProperty("lq").ValueKind.ShouldBe(JsonValueKind.Null);
        rows[0].GetProperty("reason").GetString()!.ShouldContain("全国にこの産業がない");
        rows[1].GetProperty("lq").GetDecimal().ShouldBe(1);
        rows[3].GetProperty("reason").GetString()!.ShouldContain("地域の値がありません");
    }

    [Fact]
    public async Task 全国の行がなければ地域の合計とくらべ_行のない組は0とする()
    {
        var rows = await RunJsonAsync("lq", Input("地域,産業,値\nA,x,10\nA,y,10\nB,y,20\n"), "--basis", "establishments");
        rows[0].GetProperty("lq").GetDecimal().ShouldBe(2);
        rows[2].GetProperty("lq").GetDecimal().ShouldBe(0);
        rows[0].GetProperty("basis").GetString().ShouldBe("establishments");
        (await RunAsync("lq", Input("地域,産業,値\nA,x,10\nA,y,10\nB,y,20\n"))).Output.ShouldContain("行のない組み合わせ 1 件は0とした");
    }

    [Fact]
    public async Task 増減は三つの要因に分かれる()
    {
        var row = (await RunJsonAsync("shift-share", Case("region-shift-share.csv")))[0];
        new[] { "national", "industryMix", "regional", "total" }.Select(f => row.GetProperty(f).GetDecimal()).ShouldBe([27, 1, -3, 25]);
    }

    [Fact]
    public async Task 近さと密度は数え方を名乗って返す()
    {
        var with = await RunJsonAsync("relatedness", Case("region-relatedness.csv"), "--binary", "--density", "with-diagonal");
        with.GetProperty("proximity")[2][3].GetDouble().ShouldBe(2 / 3.0, 1e-15);
        with.GetProperty("industries").EnumerateArray().Select(i => i.GetString()).ShouldBe(["りんご", "酒", "菓子", "観光"]);
        with.GetProperty("conventions").EnumerateArray().ShouldContain(c => c.GetString()!.Contains("with-diagonal"));
        var without = await RunJsonAsync("relatedness", Case("region-relatedness.csv"), "--binary", "--density", "without-diagonal");
        double Density(JsonElement result) =>
            result
                .GetProperty("density")
                .EnumerateArray()
                .Single(d => d.GetProperty("region").GetString() == "D市" && d.GetProperty("industry").GetString() == "菓子")
                .GetProperty("density")
                .GetDouble();
        Density(with).ShouldBe((2 / 3.0) / (0.5 + 0.5 + 1 + (2 / 3.0)), 1e-14);
        Density(without).ShouldBe((2 / 3.0) / (0.5 + 0.5 + (2 / 3.0)), 1e-14);
        with.GetProperty("complexity")[0].GetProperty("eci").ValueKind.ShouldBe(JsonValueKind.Number);
        with.GetProperty("industryComplexity")[0].GetProperty("pci").ValueKind.ShouldBe(JsonValueKind.Number);
    }

    [Fact]
    public async Task 産業連関は係数からも取引額からも解ける()
    {
        var fromCoefficients = await RunJsonAsync(
            "io",
            Input("""{"sectors":["a","b"],"coefficients":[[0.15,0.25],[0.20,0.05]],"finalDemand":[600,1500]}""")
        );
        fromCoefficients.GetProperty("leontief")[0][0].GetDouble().ShouldBe(1.25412541, 5e-9);
        fromCoefficients.GetProperty("leontief")[0][1].GetDouble().ShouldBe(.330033, 5e-8);
        fromCoefficients.GetProperty("outputMultipliers")[0].GetDouble().ShouldBe(1.25412541 + .2640264, 1e-7);
        var fromTransactions = await RunJsonAsync(
            "io",
            Input("""{"sectors":["a","b"],"transactions":[[150,500],[200,100]],"output":[1000,2000],"finalDemand":[600,1500]}""")
        );
        fromTransactions.GetProperty("output").GetRawText().ShouldBe(fromCoefficients.GetProperty("output").GetRawText());
    }

    [Fact]
    public async Task 逆行列がないときはnullと理由を返す()
    {
        var result = await RunJsonAsync("io", Input("""{"sectors":["a","b"],"coefficients":[[0.5,0.5],[0.5,0.5]],"finalDemand":[1,1]}"""));
        result.GetProperty("leontief").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("output").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("reason").GetString()!.ShouldContain("逆行列がありません");
        (
            await RunAsync("io", Input("""{"sectors":["a","b"],"coefficients":[[0.5,0.5],[0.5,0.5]],"finalDemand":[1,1]}"""))
        ).Output.ShouldContain("逆行列がありません");
    }

    [Fact]
    public async Task Flqはラムダと係数を返す()
    {
        var result = await RunJsonAsync(
            "flq",
            Input(
                """{"sectors":["a","b"],"coefficients":[[0.15,0.25],[0.20,0.05]],"regional":[120,80],"national":[1000,3000],"delta":0.3}"""
            )
        );
        result.GetProperty("lambda").GetDouble().ShouldBe(Math.Pow(Math.Log2(1.05), 0.3), 1e-15);
        result.GetProperty("slq")[0].GetDouble().ShouldBe(2.4, 1e-15);
        result
            .GetProperty("regionalCoefficients")[1][0]
            .GetDouble()
            .ShouldBe(0.2 * 0.8 / 1.5 / 2.4 * Math.Pow(Math.Log2(1.05), 0.3), 1e-12);
    }

    [Fact]
    public async Task 人口推計は定常人口からも生残率からもできる()
    {
        const string Women = """
            {"ageGroups":["0-4","5-9","10-14","15-19","20+"],"females":[100,90,80,70,200],"personYears":[499000,498000,497000,496000,3000000],
             "fertility":{"fromAge":10,"rates":[0.05,0.10]},"sexRatioAtBirth":1.05,"steps":2}
            """;
        var result = await RunJsonAsync("project", Input(Women));
        var first = result.GetProperty("steps")[0];
        first.GetProperty("females")[1].GetDouble().ShouldBe(100 * 498.0 / 499, 1e-12);
        var births = 5 * ((0.05 * (80 + (90 * 497.0 / 498))) + (0.10 * (70 + (80 * 496.0 / 497)))) / 2;
        first.GetProperty("births").GetDouble().ShouldBe(births, 1e-10);
        first.GetProperty("females")[0].GetDouble().ShouldBe(births / 2.05 * 0.998, 1e-10);
        first.GetProperty("males").ValueKind.ShouldBe(JsonValueKind.Null);
        first.GetProperty("total").GetDouble().ShouldBe(first.GetProperty("females").EnumerateArray().Sum(f => f.GetDouble()), 1e-9);
        var both = await RunJsonAsync("project", Case("region-project.json"));
        both.GetProperty("steps").GetArrayLength().ShouldBe(6);
        both.GetProperty("yearsPerStep").GetInt32().ShouldBe(5);
        both.GetProperty("conventions").EnumerateArray().ShouldContain(c => c.GetString()!.Contains("転出超過を 0.667 倍"));
        (await RunAsync("project", Case("region-project.json"))).Output.ShouldContain("85+");
    }

    [Fact]
    public async Task 一歳階級と一段ごとの移動も受け取る()
    {
        var result = await RunJsonAsync(
            "project",
            Input(
                """
                {"ageGroups":["0歳","1歳","2歳以上"],"females":[10,10,10],"males":[10,10,10],"survival":[1,1,0.5],"survivalAtBirth":1,
                 "fertility":{"fromAge":1,"rates":[0]},"sexRatioAtBirth":1.05,"netMigration":{"females":[0,-2,1],"males":[0,0,0]},"steps":1}
                """
            )
        );
        var step = result.GetProperty("steps")[0];
        step.GetProperty("females").EnumerateArray().Select(v => v.GetDouble()).ShouldBe([0, 8, 16]);
        step.GetProperty("males").EnumerateArray().Select(v => v.GetDouble()).ShouldBe([0, 10, 15]);
    }

    [Theory]
    [InlineData("""["0-4","10-14","15+"]""", "[1,1,1]", "「ageGroups[1]」：「0-4」の次が「10-14」です")]
    [InlineData("""["0-4","5-9"]""", "[1,1]", "最後が「85+」のような開いた階級で終わる")]
    [InlineData("""["0-4","5-9","若者"]""", "[1,1,1]", "「若者」は年齢階級として読み取れません")]
    [InlineData("""["0-4","5-9","10+"]""", "[1,1]", "「females」：2 個あります。年齢階級の数と同じ 3 個が必要です")]
    [InlineData("""["0-4","5-9","10+"]""", "[1,-1,1]", "「females[1]」：-1 は使えません。0 以上")]
    public async Task 年齢の欠けた表と負の人数は受け取らない(string groups, string females, string says)
    {
        var (code, output, error) = await RunAsync(
            "project",
            Input(
                $$"""{"ageGroups":{{groups}},"females":{{females}},"survival":[0.9,0.9,0.5],"fertility":{"fromAge":5,"rates":[0.1]},"sexRatioAtBirth":1.05,"steps":1}"""
            )
        );
        (code, output).ShouldBe((2, ""));
        error.ShouldContain(says);
    }

    [Fact]
    public async Task 人数より多い転出は負の人口を作らない()
    {
        var (code, _, error) = await RunAsync(
            "project",
            Input(
                """{"ageGroups":["0-4","5-9","10+"],"females":[5,5,5],"survival":[1,1,1],"fertility":{"fromAge":5,"rates":[0.1]},"sexRatioAtBirth":1.05,"netMigration":[0,-9,0],"steps":1}"""
            )
        );
        code.ShouldBe(2);
        error.ShouldContain("人数が0を下回る年齢があります");
    }

    [Theory]
    [InlineData("lq", "region,value\nA,1\n", "入力 1行目「産業」：必要な列がありません")]
    [InlineData("lq", "region,industry\nA,x\n", "入力 1行目「value」：必要な列がありません")]
    [InlineData("lq", "region,industry,value\nA,x,-3\n全国,x,5\n", "入力 2行目「value」：「-3」は使えません。0 以上の数が必要です")]
    [InlineData("lq", "region,industry,value\nA,x,3\nA,x,4\n全国,x,5\n", "入力 3行目：「A」の「x」は 2 行目にもあります")]
    [InlineData("lq", "region,industry,value\nA,x,3\nA,総数,4\n全国,x,9\n", "「A」の「総数」は 4 ですが、産業の合計は 3 です")]
    [InlineData("lq", "region,industry,value\nA,x,30\n全国,x,9\n", "「A」の「x」は 30 で、「全国」の 9 を超えます")]
    [InlineData("lq", "region,industry,value\nA,x,3\nA,y,3\n全国,x,9\n", "「全国」に「y」の行がありません")]
    [InlineData("shift-share", "region,industry,start,end\nA,x,3,5\n", "「全国」の行がありません")]
    [InlineData(
        "shift-share",
        "region,industry,start,end\nA,x,3,多い\n全国,x,4,5\n",
        "入力 2行目「end」：「多い」は数値として読み取れません"
    )]
    [InlineData("shift-share", "region,industry,start,end\nA,x,0,1\n全国,x,0,5\n", "「全国」の期首の合計が0です")]
    [InlineData("relatedness", "region,industry,value\nA,x,\n", "入力 2行目「value」：空欄です")]
    [InlineData(
        "io",
        """{"sectors":["a","b"],"coefficients":[[0.1,0.2]],"finalDemand":[1,2]}""",
        "「coefficients」：1 個あります。部門の数と同じ 2 個が必要です"
    )]
    [InlineData("io", """{"sectors":["a"],"finalDemand":[1]}""", "coefficients も transactions もありません")]
    [InlineData(
        "io",
        """{"sectors":["a"],"coefficients":[[-0.1]],"finalDemand":[1]}""",
        "「coefficients[0][0]」：-0.1 は使えません。0 以上"
    )]
    [InlineData("io", """{"sectors":["a"],"transactions":[[5]],"output":[0],"finalDemand":[1]}""", "産出額が0なのに、投入があります")]
    [InlineData("flq", """{"sectors":["a"],"coefficients":[[0.1]],"regional":[5],"national":[3]}""", "「delta」：項目がありません")]
    [InlineData("flq", """{"sectors":["a"],"coefficients":[[0.1]],"regional":[5],"national":[3],"delta":0.3}""", "5 は全国の 3 を超えます")]
    public async Task 誤った入力は場所と直し方を言って2で終わる(string verb, string text, string says)
    {
        var (code, output, error) = await RunAsync(verb, Input(text));
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(says);
    }

    [Fact]
    public async Task 統計のファイルは何も書かずに確かめられる()
    {
        var preview = await RunJsonAsync("import", Case("ssdse-a-sample.csv"), "--from", "ssdse-a", "--dry-run");
        (
            preview.GetProperty("rows").GetInt32(),
            preview.GetProperty("edition").GetString(),
            preview.GetProperty("format").GetString()
        ).ShouldBe((3, "2026", "ssdse-a"));
        preview.GetProperty("sums")[0].GetProperty("value").GetDecimal().ShouldBe(497_761);
        (await RunAsync("import", Case("census-sample.csv"), "--from", "census", "--dry-run")).Output.ShouldContain("何も書いていません");
        var wrong = await RunAsync("import", Case("census-sample.csv"), "--from", "ssdse-a", "--dry-run");
        (wrong.Code, wrong.Output).ShouldBe((2, ""));
        wrong.Error.ShouldContain("SSDSE-A の見出しではありません");
    }

    [Fact]
    public async Task 誤りはすべて一度に言い_ないものは選べない()
    {
        var (_, _, error) = await RunAsync("lq", Input("region,industry,value\nA,x,abc\nA,y,-1\n,z,1\n"));
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        (await RunAsync("lq", Case("region-lq.csv"), "--nation", "日本")).Error.ShouldContain("「日本」の行がありません");
        (await RunAsync("lq", Case("region-lq.csv"), "--basis", "sales")).Code.ShouldBe(2);
        (await RunAsync("relatedness", Case("region-lq.csv"), "--binary")).Error.ShouldContain("0 か 1 が必要です");
    }

    private static string Case(string name) => Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", name);

    private string Input(string text)
    {
        var file = Path.Combine(folder, "入力");
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<JsonElement> RunJsonAsync(string verb, params string[] args)
    {
        var (code, output, error) = await RunAsync(verb, [.. args, "--format", "json"]);
        code.ShouldBe(0, error);
        return JsonElement.Parse(output);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string verb, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["region", verb, .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
