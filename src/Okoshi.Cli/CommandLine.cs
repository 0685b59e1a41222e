using System.CommandLine;
using Okoshi.App.Access;
using Okoshi.App.Imports;

namespace Okoshi.Cli;

/// <summary>The command line: stage, verb, file, options. Exit code 0 done, 2 bad input or usage, 1 a fault of the program.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var console = new CommandConsole(output, error);
        var parsed = Create(console).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                await error.WriteLineAsync(problem.Message);
            await error.WriteLineAsync("使い方は okoshi --help で確かめられます。");
            return 2;
        }
        if (
            parsed.Action is not null
            && parsed.CommandResult.Command is { Subcommands.Count: 0 } verb
            && !CommandAccess.MayRun(verb, Actor.Operator)
        )
        {
            await error.WriteLineAsync($"okoshi {CommandAccess.Name(verb)}：この命令を行う権限がありません。");
            return 2;
        }
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (BadInputException bad)
        {
            foreach (var line in bad.Lines)
                await error.WriteLineAsync(line);
            return 2;
        }
    }

    /// <summary>All commands, stage by stage.</summary>
    public static RootCommand Create(CommandConsole console) =>
        new("起こし（Okoshi）：地域に足りない仕事を見つけ、人に届ける、プッシュ型創業支援システム")
        {
            RegionCommands.Create(console),
            OpportunityCommands.Create(console),
            SupportCommands.Create(console),
            PlanCommands.Create(console),
            RunCommand.Create(console),
            AdminCommands.Create(console),
        };
}
