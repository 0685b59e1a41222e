using System.Text.Json;

namespace Okoshi.Cli.Tests;

/// <summary>Lists into the catalogue and out of it by commands. All programmes are invented.</summary>
public sealed class SupportListsTests : IDisposable
{
    private const string List =
        """{"result":[{"id":"c1","title":"架空の補助金","subsidy_max_limit":500000,"acceptance_start_datetime":"2026-04-01"},{"id":"c2","title":"架空の助成金"}]}""";
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-lists-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_list_is_compared_stored_and_written_in_the_standard_form()
    {
        var file = await FileAsync("一覧.json", List);
        var data = Path.Combine(folder, "data");

        (await JsonAsync("support", "import", file, "--from", "jgrants", "--store", "--dry-run", "--data", data))
            .GetProperty("stored")
            .GetBoolean()
            .ShouldBeFalse();
        (await JsonAsync("support", "import", file, "--from", "jgrants", "--store", "--as-of", "2026-11-01", "--data", data))
            .GetProperty("new")
            .GetInt32()
            .ShouldBe(2);
        (await JsonAsync("support", "import", file, "--from", "jgrants", "--store", "--as-of", "令和8年11月1日", "--data", data))
            .GetProperty("same")
            .GetInt32()
            .ShouldBe(2);
        var fewer = await FileAsync("次.json", """[{"id":"c1","title":"架空の補助金","subsidy_max_limit":700000}]""");
        var next = await JsonAsync(
            "support",
            "import",
            fewer,
            "--from",
            "jgrants",
            "--store",
            "--complete",
            "--as-of",
            "2026-11-02",
            "--data",
            data
        );
        (next.GetProperty("changed").GetInt32(), next.GetProperty("gone").GetInt32()).ShouldBe((1, 1));

        var pack = Path.Combine(Repository.Root, "packs", "aomori");
        var found = await JsonAsync(
            "support",
            "search",
            "補助金",
            "架空",
            "--facet",
            "origin=jGrants",
            "--as-of",
            "2026-11-02",
            "--pack",
            pack,
            "--data",
            data
        );
        (
            found.GetProperty("filtered").GetInt32(),
            found.GetProperty("rows")[0].GetProperty("title").GetString(),
            found.GetProperty("rows")[0].GetProperty("limit").GetInt32()
        ).ShouldBe((1, "架空の補助金", 700_000));
        (await JsonAsync("support", "search", "助成金", "--facet", "origin=jGrants", "--as-of", "2026-11-03", "--data", data))
            .GetProperty("filtered")
            .GetInt32()
            .ShouldBe(0, "なくなった制度");

        var (code, output, error) = await RunAsync("support", "export", "--from", "catalogue", "--to", "ds451", "--data", data);
        code.ShouldBe(0, error);
        output.ShouldContain("架空の補助金");
        output.ShouldNotContain(folder);
    }

    [Fact]
    public async Task Faults_are_told_and_store_nothing()
    {
        var file = await FileAsync("わるい.json", """[{"id":"c1","title":"架空","acceptance_start_datetime":"2026-13-01"}]""");
        foreach (
            var (expected, args) in new (string, string[])[]
            {
                (
                    "「acceptance_start_datetime」",
                    ["support", "import", file, "--from", "jgrants", "--store", "--data", Path.Combine(folder, "data")]
                ),
                ("OKOSHI_JGRANTS__ADDRESS", ["support", "import", "--from", "jgrants", "--live", "--data", Path.Combine(folder, "data")]),
                ("--live", ["support", "import", "--from", "ods", "--live"]),
                ("ファイルの名前が必要です", ["support", "import", "--from", "ods"]),
                (
                    "2〜255 文字",
                    ["support", "import", "--from", "jgrants", "--live", "--keyword", "創", "--data", Path.Combine(folder, "data")]
                ),
                (
                    "--as-of",
                    [
                        "support",
                        "import",
                        file,
                        "--from",
                        "jgrants",
                        "--good-rows",
                        "--store",
                        "--as-of",
                        "あした",
                        "--data",
                        Path.Combine(folder, "data"),
                    ]
                ),
                ("FILE", ["support", "export", "--to", "ods"]),
                ("region、serves", ["support", "search", "--facet", "colour=赤", "--data", Path.Combine(folder, "data")]),
                ("KEY=値", ["support", "search", "--facet", "region", "--data", Path.Combine(folder, "data")]),
                ("title、owner", ["support", "search", "--sort", "colour", "--data", Path.Combine(folder, "data")]),
            }
        )
        {
            var (code, output, error) = await RunAsync(args);
            (code, output).ShouldBe((2, ""), string.Join(' ', args) + error);
            error.ShouldContain(expected);
        }
    }

    [Fact]
    public async Task The_report_is_read_from_its_pdf()
    {
        Programs.Need("pdftotext");
        var pdf = Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "report-r7-sample.pdf");

        var report = await JsonAsync("support", "import", pdf, "--from", "report", "--pack", folder);

        report.GetProperty("sections")[0].GetProperty("sum").GetInt64().ShouldBe(9650);
    }

    private async Task<string> FileAsync(string name, string text)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, Token);
        return path;
    }

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
}
