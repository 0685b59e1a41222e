using System.Text;
using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class SupportCommandsTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Root(), "tests", "Okoshi.App.Tests", "Cases", "report-sample.txt");
    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-support-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task 試しの取り込みは件数と小計と気になる点を見せて何も書かない()
    {
        var (code, output, error) = await RunAsync(
            "support",
            "import",
            Sample,
            "--from",
            "report",
            "--dry-run",
            "--pack",
            folder,
            "--out",
            Path.Combine(folder, "out")
        );
        code.ShouldBe(0, error);
        output.ShouldContain("事業 6件（うち再掲 1件）");
        output.ShouldContain("小計は 9,700千円 と印字されていますが、行の合計は 9,670千円 です");
        output.ShouldContain("何も書いていません");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Jsonは小計と合計と行番号を数のまま返す()
    {
        var (code, output, error) = await RunAsync("support", "import", Sample, "--from", "report", "--format", "json", "--pack", folder);
        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        var section = json.RootElement.GetProperty("sections")[0];
        section.GetProperty("printedSubtotal").GetInt64().ShouldBe(9700);
        section.GetProperty("sum").GetInt64().ShouldBe(9670);
        json.RootElement.GetProperty("oddities")
            .EnumerateArray()
            .ShouldContain(o => o.GetProperty("code").GetString() == "sheet-missing" && o.GetProperty("weight").GetString() == "error");
    }

    [Fact]
    public async Task Csvは変わる項目を一行ずつ返す()
    {
        var (code, output, _) = await RunAsync("support", "import", Sample, "--from", "report", "--format", "csv", "--pack", folder);
        code.ShouldBe(0);
        var lines = output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("表,行,項目,前,後");
        lines.Count(l => l.StartsWith("programmes,", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Fact]
    public async Task 読み取れない事業があれば書かずに2で終わる()
    {
        var target = Path.Combine(folder, "out");
        var (code, output, error) = await RunAsync("support", "import", Sample, "--from", "report", "--pack", folder, "--out", target);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("個票のない事業");
        error.ShouldContain("--good-rows");
        Directory.Exists(target).ShouldBeFalse();

        (code, output, error) = await RunAsync(
            "support",
            "import",
            Sample,
            "--from",
            "report",
            "--pack",
            folder,
            "--out",
            target,
            "--good-rows"
        );
        code.ShouldBe(0, error);
        output.ShouldContain("書きました");
        (await File.ReadAllTextAsync(Path.Combine(target, "programmes.csv"), TestContext.Current.CancellationToken)).ShouldNotContain(
            "r6-1-4"
        );
    }

    [Fact]
    public async Task CP932のテキストも読む()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = Path.Combine(folder, "sjis.txt");
        await File.WriteAllTextAsync(
            file,
            await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken),
            Encoding.GetEncoding(932),
            TestContext.Current.CancellationToken
        );
        var (code, output, error) = await RunAsync("support", "import", file, "--from", "report", "--pack", folder);
        code.ShouldBe(0, error);
        output.ShouldContain("事業 6件");
    }

    [Theory]
    [InlineData("ない.txt", "ファイルを開けません")]
    [InlineData("別の文書.txt", "基本方針の章が1つも見つかりません")]
    public async Task 取り込めないファイルは理由を言って2で終わる(string name, string reason)
    {
        var file = Path.Combine(folder, name);
        if (name == "別の文書.txt")
            await File.WriteAllTextAsync(file, "別の文書です。", TestContext.Current.CancellationToken);
        var (code, output, error) = await RunAsync("support", "import", file, "--from", "report", "--pack", folder);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(reason);
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
