using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class SupportEvaluateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-evaluate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 人ごとに判定と理由と引用を返す()
    {
        var (code, output, error) = await RunAsync("id,birth_date,stage\n7,1990-01-01,考えている\n8,1990-01-01,considering\n", "json");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("people.csv 2行目「stage」：「考えている」は使えません。considering（関心がある・考えている）、");

        (code, output, error) = await RunAsync("id,birth_date,stage\n8,1990-01-01,considering\n", "json");
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        var jobCafe = json.RootElement.EnumerateArray().Single(e => e.GetProperty("programme").GetString() == "r5-1-11");
        jobCafe.GetProperty("person").GetString().ShouldBe("8");
        jobCafe.GetProperty("verdict").GetString().ShouldBe("met");
        var finding = jobCafe.GetProperty("findings")[0];
        finding.GetProperty("value").GetString().ShouldBe("36歳");
        finding.GetProperty("threshold").GetString().ShouldBe("概ね45歳未満");
        finding.GetProperty("citation").GetProperty("place").GetString().ShouldBe("行878-882");
    }

    [Fact]
    public async Task 表とCSVは判定を日本語で示す()
    {
        var (code, output, error) = await RunAsync("id,birth_date\n7,1990-01-01\n", "csv");

        code.ShouldBe(0, error);
        output.Split('\n')[0].Trim().ShouldBe("人,番号,支援制度,判定,理由,分からないこと,確認,次に聞くこと,あと少し");
        output.ShouldContain(
            "7,r5-1-11,ジョブカフェあおもり運営・推進事業,該当,年齢は「36歳」で、条件「概ね45歳未満」に合います。,,先に確認,,"
        );
    }

    [Fact]
    public async Task ないファイルは何をすればよいかを示す()
    {
        var (code, output, error) = await RunFileAsync(Path.Combine(folder, "nobody.csv"), "json");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("ファイルを開けません");
    }

    [Fact]
    public async Task 制度のファイルと人のJSONから判定する()
    {
        var people = Path.Combine(folder, "people.json");
        await File.WriteAllTextAsync(
            people,
            """[ { "id": "7", "own_funds_yen": 300000, "residence_years": 2, "received": "!loan" } ]""",
            TestContext.Current.CancellationToken
        );
        using var output = new StringWriter();
        using var error = new StringWriter();
        var programmes = Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "programmes-sample.json");

        var code = await CommandLine.RunAsync(
            ["support", "evaluate", "--programmes", programmes, "--people", people, "--as-of", "2026-11-01", "--format", "json"],
            output,
            error
        );

        code.ShouldBe(0, error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.EnumerateArray().Select(e => e.GetProperty("verdict").GetString()).ShouldBe(["unknown", "met"]);
    }

    [Fact]
    public async Task パックと制度のファイルは_どちらか一つ()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        (await CommandLine.RunAsync(["support", "evaluate", "--people", "p.csv"], output, error)).ShouldBe(2);

        error.ToString().ShouldContain("どちらか一つを指定してください");
    }

    private Task<(int Code, string Output, string Error)> RunAsync(string people, string format)
    {
        var file = Path.Combine(folder, "people.csv");
        File.WriteAllText(file, people);
        return RunFileAsync(file, format);
    }

    private static async Task<(int Code, string Output, string Error)> RunFileAsync(string file, string format)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            [
                "support",
                "evaluate",
                "--pack",
                Path.Combine(Repository.Root, "packs", "aomori"),
                "--people",
                file,
                "--as-of",
                "2026-11-01",
                "--format",
                format,
            ],
            output,
            error
        );
        return (code, output.ToString(), error.ToString());
    }
}
