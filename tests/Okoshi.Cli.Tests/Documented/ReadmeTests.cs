using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Okoshi.Cli.Tests.Documented;

/// <summary>The README's commands, run word for word from the root of the clone.</summary>
[Trait("lane", "full")]
public sealed class ReadmeTests : IDisposable
{
    private const string StartCommand = "dotnet run --project src/Okoshi.Web";
    private const string TestCommand = "./test.sh";
    private const string OutputFolder = "out/";

    /// <summary>Starts the product, asks for the first page, ends the product, and prints the page's answer.</summary>
    private const string StartAndAsk = """
        set -m
        $START > "$LOG" 2>&1 &
        pid=$!
        started=$(date +%s%N)
        for _ in {1..2000}; do
            kill -0 $pid 2>/dev/null || break
            if exec 3<>/dev/tcp/127.0.0.1/$PORT; then
                echo $(( ($(date +%s%N) - started) / 1000000 )) > "$LOG.milliseconds"
                printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
                cat <&3
                break
            fi 2>/dev/null
            sleep 0.2
        done
        # Not INT: whoever started the tests in the background has switched it off for all that follows.
        kill -TERM -- -$pid
        wait $pid
        exit 0
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-readme-").FullName;

    public static IEnumerable<TheoryDataRow<string>> OtherCommands =>
        Documents.ReadmeCommands().Where(c => c is not (StartCommand or TestCommand)).Select(c => new TheoryDataRow<string>(c));

    [Fact]
    public void The_README_has_the_two_commands()
    {
        Documents.ReadmeCommands().ShouldContain(StartCommand);
        Documents.ReadmeCommands().ShouldContain(TestCommand);
        File.Exists(Path.Combine(Repository.Root, TestCommand)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(OtherCommands))]
    public async Task A_command_runs_and_writes_what_it_promises(string command)
    {
        var output = Path.Combine(folder, "out");
        var result = await Shell.RunAsync(
            command.Replace(OutputFolder, output, StringComparison.Ordinal),
            Repository.Root,
            new Dictionary<string, string> { ["OKOSHI_DATA"] = folder },
            TestContext.Current.CancellationToken
        );

        result.ExitCode.ShouldBe(0, result.Error);
        if (!command.Contains(OutputFolder, StringComparison.Ordinal))
            return;
        foreach (var file in new[] { "report.html", "opportunities.csv", "proposals.csv", "run.json" })
            new FileInfo(Path.Combine(output, file)).Length.ShouldBeGreaterThan(0, file);
        Directory.EnumerateFiles(Path.Combine(output, "plans")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_product_starts_without_a_network_and_a_second_start_repeats_nothing()
    {
        var data = Path.Combine(folder, "data");
        var first = await StartAsync(data, "first", StartCommand);
        var loaded = LoadedAt(data);
        // What is built is built: the second time the words need not be read again.
        var second = await StartAsync(data, "second", StartCommand + " --no-build");

        TestContext.Current.SendDiagnosticMessage(
            $"First page after {first.Milliseconds} ms, at the second start after {second.Milliseconds} ms"
        );
        LoadedAt(data).ShouldBe(loaded);
        second.Milliseconds.ShouldBeLessThan(Math.Max(first.Milliseconds, 15_000));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<(string Page, long Milliseconds)> StartAsync(string data, string name, string command)
    {
        var port = FreePort();
        var log = Path.Combine(folder, name + ".log");
        var environment = new Dictionary<string, string>
        {
            ["START"] = command,
            ["LOG"] = log,
            ["PORT"] = $"{port}",
            ["OKOSHI_DATA"] = data,
            ["OKOSHI_URLS"] = $"http://localhost:{port}",
            // Where no network namespace can be made, whatever leaves the machine at least fails.
            ["http_proxy"] = "http://127.0.0.1:9",
            ["https_proxy"] = "http://127.0.0.1:9",
        };
        var isolated = await CanIsolateAsync();
        var script = isolated ? "ip link set lo up\n" + StartAndAsk : StartAndAsk;
        var result = await Shell.RunAsync(
            script,
            Repository.Root,
            environment,
            TestContext.Current.CancellationToken,
            isolated ? ["unshare", "-n"] : []
        );

        var printed = await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken);
        result.Output.ShouldStartWith("HTTP/1.1 200 OK", Case.Sensitive, printed + result.Error);
        result.Output.ShouldContain("<html lang=\"ja\"");
        printed.ShouldContain($"http://localhost:{port}");
        return (
            result.Output,
            long.Parse(
                await File.ReadAllTextAsync(log + ".milliseconds", TestContext.Current.CancellationToken),
                CultureInfo.InvariantCulture
            )
        );
    }

    private static async Task<bool> CanIsolateAsync() =>
        (
            await Shell.RunAsync(
                "unshare -n ip link set lo up",
                Repository.Root,
                new Dictionary<string, string>(),
                TestContext.Current.CancellationToken
            )
        ).ExitCode == 0;

    private static string LoadedAt(string data)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "okoshi.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(LoadedAt) FROM PackInstalls";
        return command.ExecuteScalar().ShouldBeOfType<string>();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
