using Microsoft.Extensions.Time.Testing;
using Okoshi.App.Progress;

namespace Okoshi.Cli.Tests;

public sealed class TerminalProgressTests
{
    [Fact]
    public void On_a_terminal_one_line_is_written_over()
    {
        var clock = new FakeTimeProvider();
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new TerminalProgress(error, isTerminal: true, clock))
        {
            progress.Report(new WorkProgress("提案を作成", 0, 1000, "青森市の若者"));
            progress.Report(new WorkProgress("提案を作成", 1, 1000));
            clock.Advance(TimeSpan.FromMilliseconds(150));
            progress.Report(new WorkProgress("提案を作成", 120, 1000));
            progress.Report(new WorkProgress("提案を作成", 1000, 1000));
            progress.Report(new WorkProgress("書き出し", 3, 0));
        }
        error
            .ToString()
            .ShouldBe(
                "\r提案を作成 0/1,000（0%）青森市の若者"
                    + "\r提案を作成 120/1,000（12%）"
                    + new string(' ', 9)
                    + "\r提案を作成 1,000/1,000（100%）\n"
                    + "\r書き出し 3\n"
            );
    }

    [Fact]
    public void In_a_file_lines_are_sparse()
    {
        var clock = new FakeTimeProvider();
        using var error = new StringWriter { NewLine = "\n" };
        using (var progress = new TerminalProgress(error, isTerminal: false, clock))
        {
            for (var i = 0; i <= 1000; i++)
            {
                progress.Report(new WorkProgress("提案を作成", i, 1000));
                clock.Advance(TimeSpan.FromMilliseconds(15));
            }
        }
        error.ToString().ShouldBe("提案を作成 0/1,000（0%）\n提案を作成 667/1,000（66%）\n提案を作成 1,000/1,000（100%）\n");
    }

    [Theory]
    [InlineData(5, 0, null)]
    [InlineData(5, 10, 50)]
    [InlineData(12, 10, 100)]
    [InlineData(999, 1000, 99)]
    public void The_percentage_is_cut_and_stays_within_its_bounds(long done, long total, int? percent) =>
        new WorkProgress("x", done, total).Percent.ShouldBe(percent);
}
