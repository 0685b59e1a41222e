using System.Text.Json;

namespace Okoshi.Cli.Tests;

public sealed class SupportQuestionsCommandTests
{
    [Fact]
    public async Task 次の質問を選ぶと_質問票より少ない質問で終わる()
    {
        var (code, output, error) = await RunAsync("--people", "synthetic:5", "--seed", "1", "--format", "json");

        code.ShouldBe(0, error);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        root.GetProperty("persons").GetInt32().ShouldBe(5);
        root.GetProperty("wholeForm").GetInt32().ShouldBe(root.GetProperty("questions").GetArrayLength());
        root.GetProperty("chosen").GetDecimal().ShouldBeLessThan(root.GetProperty("wholeForm").GetInt32());
        root.GetProperty("openChosen")[0].GetDecimal().ShouldBe(root.GetProperty("openInOrder")[0].GetDecimal());
    }

    [Fact]
    public async Task 人数の誤りは何も出さずに終わる()
    {
        var (code, output, error) = await RunAsync("--people", "synthetic:たくさん");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("人数を読み取れません");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            ["support", "questions", "--pack", Path.Combine(Repository.Root, "packs", "aomori"), "--as-of", "2026-11-01", .. arguments],
            output,
            error
        );
        return (code, output.ToString(), error.ToString());
    }
}
