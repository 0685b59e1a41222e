using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class OpportunityDiscoveryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-discovery-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 公表統計だけから機会と似た市区町村と理由が出る()
    {
        using var json = JsonDocument.Parse(
            (
                await GoodAsync("--population", Case("discovery-population.csv"), "--wages", Case("wages-2024.csv"), "--format", "json")
            ).Output
        );
        var root = json.RootElement;
        root.GetProperty("region").GetProperty("name").GetString().ShouldBe("青森県青森市");
        root.GetProperty("peers").GetArrayLength().ShouldBe(7);
        var first = root.GetProperty("opportunities")[0];
        first.GetProperty("story").GetArrayLength().ShouldBe(3);
        first.GetProperty("story")[0].GetString()!.ShouldContain("製造業で働く人が人口1,000人あたり");
        first.GetProperty("parts").EnumerateArray().Sum(p => p.GetProperty("points").GetDecimal()).ShouldBe(100);
        first.GetProperty("stability").GetProperty("best").GetInt32().ShouldBe(1);
        first.GetProperty("missing").EnumerateArray().ShouldContain(m => m.GetProperty("key").GetString() == "strategy");
        var manufacturing = root.GetProperty("industries").EnumerateArray().Single(i => i.GetProperty("industry").GetString() == "E");
        manufacturing.GetProperty("level").GetProperty("value").GetDecimal().ShouldBeLessThan(0.5m);
        var farming = root.GetProperty("industries")[0].GetProperty("changePercent");
        (farming.GetProperty("value").ValueKind, farming.GetProperty("reason").GetString()!).ShouldSatisfyAllConditions(
            f => f.ValueKind.ShouldBe(JsonValueKind.Null),
            f => f.Item2.ShouldContain("法人だけが数えられ")
        );
    }

    [Fact]
    public async Task 推計と賃金がなければ幅で示し_読み物に理由が出る()
    {
        var output = (await GoodAsync("--explain", "--compare", "06201")).Output;
        output.ShouldContain("将来推計人口のファイル（--population）がありません");
        output.ShouldContain("賃金のファイル（--wages）がありません");
        output.ShouldContain("青森県青森市と山形県山形市の順位");
        output.ShouldContain("どれか一つを半分か1.5倍にすると");
        output.ShouldContain("客がこれから増えるか減るかは分からず");
    }

    [Fact]
    public async Task 取り込んだ統計から見つけ_取り込みがなければ何をすればよいかを言う()
    {
        string[] asked = ["--region", "02201", "--format", "csv", "--store", folder];
        var (nothing, _, missing) = await RunAsync(asked);
        (nothing, missing).ShouldSatisfyAllConditions(r => r.nothing.ShouldBe(2), r => r.missing.ShouldContain("取り込みが必要です"));
        foreach (var edition in new[] { "2021", "2026" })
            await ImportAsync($"discovery-{edition}.csv");

        var (code, output, error) = await RunAsync([.. asked, "--compare", "03201"]);
        code.ShouldBe(0, error);
        output.ShouldBe((await GoodAsync("--format", "csv", "--compare", "03201")).Output);
        var (nowhere, _, told) = await RunAsync("--region", "02201", "--store", Path.Combine(folder, "none"));
        (nowhere, told).ShouldSatisfyAllConditions(r => r.nowhere.ShouldBe(2), r => r.told.ShouldContain("データフォルダー"));
        Directory.Exists(Path.Combine(folder, "none")).ShouldBeFalse();
    }

    [Fact]
    public async Task 取り込んだ統計から二つの版をくらべ_SWOTも出る()
    {
        foreach (var edition in new[] { "2021", "2026" })
            await ImportAsync($"discovery-{edition}.csv");

        var (code, output, error) = await RunCommandAsync("compare", "02201@2021", "02201", "--store", folder, "--format", "json");
        code.ShouldBe(0, error);
        using var compared = JsonDocument.Parse(output);
        compared.RootElement.GetProperty("one").GetProperty("name").GetString()!.ShouldContain("2021年版");
        compared.RootElement.GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(3);
        compared.RootElement.GetProperty("caution")[0].GetString()!.ShouldContain("もとの統計が違います");

        var (swot, facts, told) = await RunCommandAsync("swot", "--region", "02201", "--store", folder, "--format", "csv");
        swot.ShouldBe(0, told);
        facts.ShouldBe(
            (
                await RunCommandAsync(
                    "swot",
                    "--region",
                    "02201",
                    "--data",
                    Case("discovery-2026.csv"),
                    "--data",
                    Case("discovery-2021.csv"),
                    "--format",
                    "csv"
                )
            ).Output
        );

        (await RunCommandAsync("compare", "02201", "九州", "--store", folder)).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(2),
            r => r.Error.ShouldContain("other：「九州」は知らない地域コードです")
        );
        (await RunCommandAsync("compare", "02201", "01101", "--store", folder)).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(2),
            r => r.Error.ShouldContain("011011 の統計がありません")
        );
        (await RunCommandAsync("swot", "--region", "01101", "--store", folder)).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(2),
            r => r.Error.ShouldContain("取り込みが必要です")
        );
    }

    [Fact]
    public async Task 地域パックの地域では_戦略と地域の調べも根拠になる()
    {
        foreach (var edition in new[] { "2021", "2026" })
            await ImportAsync($"discovery-{edition}.csv");
        var (code, output, error) = await RunCommandAsync(
            "list",
            "--region",
            "02201",
            "--store",
            folder,
            "--pack",
            Repository.AomoriPack,
            "--format",
            "json"
        );
        code.ShouldBe(0, error);
        using var stored = JsonDocument.Parse(output);
        stored
            .RootElement.GetProperty("opportunities")
            .EnumerateArray()
            .SelectMany(o => o.GetProperty("evidence").EnumerateArray())
            .ShouldContain(e => e.GetProperty("kind").GetString() == "strategy");

        using var local = JsonDocument.Parse(
            (await GoodAsync("--local", Case("local-02201.csv"), "--io", Case("io-13-2011.csv"), "--format", "json", "--explain")).Output
        );
        var shop = local
            .RootElement.GetProperty("opportunities")
            .EnumerateArray()
            .Single(o => o.GetProperty("opportunity").GetProperty("id").GetString() == "shop-succession");
        shop.GetProperty("story")[0].GetString()!.ShouldContain("後継者を探している事業者 12件");
        shop.GetProperty("missing")
            .EnumerateArray()
            .Select(m => m.GetProperty("key").GetString())
            .ShouldBe(
                ["Closures:Closures", "Outlook:Residents", "Labour:WorkingAge", "Income:I", "small-class", "viability", "strategy"],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task 重みと似た市区町村は手で変えられる()
    {
        var weights = Path.Combine(folder, "weights.csv");
        await File.WriteAllTextAsync(
            weights,
            "part,label,points,full_at,reason,source,quality\ndemand,必要,100,1,試す,s,printed\n",
            TestContext.Current.CancellationToken
        );
        using var json = JsonDocument.Parse((await GoodAsync("--weights", weights, "--peers", "06201,03201", "--format", "json")).Output);
        json.RootElement.GetProperty("peers")
            .EnumerateArray()
            .Select(p => p.GetProperty("name").GetString())
            .ShouldBe(["山形県山形市", "岩手県盛岡市"]);
        json.RootElement.GetProperty("opportunities")[0].GetProperty("score").GetProperty("known").GetDecimal().ShouldBe(100);
    }

    [Theory]
    [InlineData("--region：「99999」は知らない地域コードです", "--region", "99999", "--data", "discovery-2026.csv")]
    [InlineData("--region：「01101」は SSDSE-A にない市区町村です", "--region", "01101", "--data", "discovery-2026.csv")]
    [InlineData("--region：付いていません", "--data", "discovery-2026.csv")]
    [InlineData("SSDSE-A の見出しではありません", "--region", "02201", "--data", "census-sample.csv")]
    [InlineData("産業別の「従業者数（民営）」か「総人口」がありません", "--region", "02201", "--data", "ssdse-a-old-sample.csv")]
    [InlineData("--data：二つとも 2021年の調査です", "--region", "02201", "--data", "discovery-2026.csv", "--data", "discovery-2026.csv")]
    [InlineData("--wages：--data がありません", "--region", "02201", "--wages", "wages-2024.csv")]
    [InlineData("--peers：「九州」は知らない地域コードです", "--region", "02201", "--data", "discovery-2026.csv", "--peers", "九州")]
    [InlineData("「code」：必要な列がありません", "--region", "02201", "--data", "discovery-2026.csv", "--population", "wages-2024.csv")]
    public async Task 正しくない指定は2で終わり何も出さない(string message, params string[] args)
    {
        File.WriteAllText(
            Path.Combine(folder, "ssdse-a-old-sample.csv"),
            "SSDSE-A-2018,P,M,A1101\n,,年度,2015\n地域コード,都道府県,市区町村,総人口\nR02201,青森県,青森市,1\n"
        );
        var (code, output, error) = await RunAsync([
            .. args.Select(a =>
                a.EndsWith(".csv", StringComparison.Ordinal)
                    ? (a.Contains("old", StringComparison.Ordinal) ? Path.Combine(folder, a) : Case(a))
                    : a
            ),
        ]);
        code.ShouldBe(2, output);
        output.ShouldBeEmpty();
        error.ShouldContain(message);
    }

    [Fact]
    public async Task 賃金のファイルの誤りはすべて一度に伝える()
    {
        var wages = Path.Combine(folder, "wages.csv");
        await File.WriteAllTextAsync(
            wages,
            "region,industry,wage\n02201,総数,0\n99,E,250\n02201,食品,250\n",
            TestContext.Current.CancellationToken
        );
        var (code, _, error) = await RunAsync("--region", "02201", "--data", Case("discovery-2026.csv"), "--wages", wages);
        code.ShouldBe(2);
        error.ShouldContain("2行目「wage」：賃金が0以下です");
        error.ShouldContain("3行目「region」：「99」は知らない地域コードです");
        error.ShouldContain("4行目「industry」：「食品」は産業大分類ではありません");
    }

    /// <summary>Values computed apart by bench/discovery_oracle.py; all nine others are peers.</summary>
    [Fact]
    public async Task 十の市区町村の公表値で独立な計算と合う()
    {
        var (code, output, error) = await RunAsync(
            "--region",
            "02201",
            "--data",
            Case("ten/ssdse-a-2026.csv"),
            "--data",
            Case("ten/ssdse-a-2021.csv"),
            "--format",
            "json"
        );
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("peers")
            .EnumerateArray()
            .Select(p => p.GetProperty("code").GetString()![..5])
            .Order()
            .ShouldBe("02202 02203 02205 02307 03201 04100 07547 13101 18207".Split(' '));
        Check("E", "level", 0.670693m, 1e-6m);
        Check("E", "missingJobs", 3_385.899m, 1e-3m);
        Check("E", "lq", 1.021253m, 1e-6m);
        Check("E", "densityRank", 7 / 9m, 1e-6m);
        Check("E", "peerChangePercent", 12.2462m, 1e-4m);
        Check("A", "level", 0.844234m, 1e-6m);
        Check("O", "densityRank", 8 / 9m, 1e-6m);

        void Check(string industry, string field, decimal expected, decimal tolerance) =>
            json
                .RootElement.GetProperty("industries")
                .EnumerateArray()
                .Single(i => i.GetProperty("industry").GetString() == industry)
                .GetProperty(field)
                .GetProperty("value")
                .GetDecimal()
                .ShouldBe(expected, tolerance);
    }

    private static string Case(string name) => Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", name);

    private static async Task<(string Output, string Error)> GoodAsync(params string[] options)
    {
        var (code, output, error) = await RunAsync([
            "--region",
            "02201",
            "--data",
            Case("discovery-2026.csv"),
            "--data",
            Case("discovery-2021.csv"),
            .. options,
        ]);
        code.ShouldBe(0, error);
        return (output, error);
    }

    private async Task ImportAsync(string name)
    {
        using var error = new StringWriter();
        (
            await CommandLine.RunAsync(["region", "import", Case(name), "--from", "ssdse-a", "--data", folder], TextWriter.Null, error)
        ).ShouldBe(0, error.ToString());
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => RunCommandAsync("list", args);

    private static async Task<(int Code, string Output, string Error)> RunCommandAsync(string command, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] pack =
            args.Any(a => a is "--data" or "--store") && !args.Contains("--pack")
                ? ["--pack", Path.Combine(Repository.Root, "packs", "common")]
                : [];
        var code = await CommandLine.RunAsync(["opportunity", command, "--as-of", "2026-11-22", .. pack, .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
