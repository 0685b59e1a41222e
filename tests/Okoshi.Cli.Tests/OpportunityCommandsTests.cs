using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class OpportunityCommandsTests : IDisposable
{
    private static readonly string Pack = Path.Combine(Root(), "packs", "aomori");
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-opportunity-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 一覧のJsonは順位と点と根拠を持つ()
    {
        var (code, output, error) = await RunAsync("opportunity", "list", "--pack", Pack, "--as-of", "2026-11-01", "--format", "json");
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetArrayLength().ShouldBeGreaterThanOrEqualTo(15);
        var first = json.RootElement[0];
        first.GetProperty("rank").GetInt32().ShouldBe(1);
        first
            .GetProperty("parts")
            .EnumerateArray()
            .Sum(p => p.GetProperty("known").GetDecimal())
            .ShouldBe(first.GetProperty("score").GetProperty("known").GetDecimal());
        first.GetProperty("evidence").EnumerateArray().ShouldContain(e => e.GetProperty("provesNeed").GetBoolean());
        foreach (
            var row in json
                .RootElement.EnumerateArray()
                .SelectMany(o => o.GetProperty("evidence").EnumerateArray())
                .Where(e => e.GetProperty("verdict").GetString() == "unknown")
        )
        {
            row.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
            row.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task 説明を求めると見送った候補と順位を変えるものも出る()
    {
        var (code, output, error) = await RunAsync("opportunity", "list", "--pack", Pack, "--as-of", "2026-11-01", "--explain");
        code.ShouldBe(0, error);
        output.ShouldContain("見送り ");
        output.ShouldContain("もし　");
        output.ShouldContain("データがなく、まだ判断できない");
    }

    [Fact]
    public async Task 点の配分を変えると順位が変わる()
    {
        var weights = Path.Combine(folder, "weights.csv");
        await File.WriteAllTextAsync(
            weights,
            "part,label,points,full_at,reason,source,quality\ndemand,需要,100,2,試す,s,printed\n",
            TestContext.Current.CancellationToken
        );
        var before = await FirstAsync();
        (await FirstAsync("--weights", weights)).ShouldNotBe(before);
    }

    [Fact]
    public async Task 点の配分の誤りはすべて一度に伝えて何も出さない()
    {
        var weights = Path.Combine(folder, "weights.csv");
        await File.WriteAllTextAsync(
            weights,
            "part,label,points,full_at,reason,source,quality\nluck,運,10,2,試す,s,printed\ngap,足りなさ,多い,1,試す,s,printed\n",
            TestContext.Current.CancellationToken
        );
        var (code, output, error) = await RunAsync("opportunity", "list", "--pack", Pack, "--weights", weights);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("2行目「part」：「luck」");
        error.ShouldContain("3行目「points」：「多い」");
    }

    [Theory]
    [InlineData("--region", "青森", "知らない地域コードです")]
    [InlineData("--as-of", "11月1日", "日付として読み取れません")]
    public async Task 正しくない指定は2で終わる(string option, string value, string message)
    {
        var (code, output, error) = await RunAsync("opportunity", "list", "--pack", Pack, option, value);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(message);
    }

    [Fact]
    public async Task 地域の診断はJsonで特化係数と計算の約束を返す()
    {
        var (code, output, error) = await RunAsync("region", "profile", "--pack", Pack, "--as-of", "2026-11-01", "--format", "json");
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        var manufacturing = json
            .RootElement.GetProperty("industries")
            .EnumerateArray()
            .Single(i => i.GetProperty("industry").GetString() == "E");
        manufacturing.GetProperty("lq").GetProperty("value").GetDouble().ShouldBe(0.393, 0.0005);
        json.RootElement.GetProperty("conventions").GetArrayLength().ShouldBeGreaterThan(0);
        json.RootElement.GetProperty("asOf").GetString().ShouldBe("2026-11-01");
    }

    private static async Task<string> FirstAsync(params string[] options)
    {
        var (code, output, error) = await RunAsync([
            "opportunity",
            "list",
            "--pack",
            Pack,
            "--as-of",
            "2026-11-01",
            "--format",
            "csv",
            .. options,
        ]);
        code.ShouldBe(0, error);
        return output.Split('\n')[1];
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
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Okoshi.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Okoshi.slnx was not found above the tests.");
        return folder.FullName;
    }
}
