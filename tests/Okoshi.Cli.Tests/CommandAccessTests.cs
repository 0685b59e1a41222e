using System.CommandLine;
using Okoshi.App.Access;

namespace Okoshi.Cli.Tests;

/// <summary>Every command states what it does with which records, and its rights are those of the table.</summary>
public sealed class CommandAccessTests
{
    private static readonly HashSet<string> ForTheOperator = new(StringComparer.Ordinal)
    {
        "region import",
        "support import",
        "admin migrate",
        "admin load-pack",
        "admin create-admin",
        "admin verify-audit",
        "support diff",
        "support record",
        "support keep",
        "support replay",
    };

    private static IReadOnlyList<Command> Verbs => [.. Leaves(CommandLine.Create(new CommandConsole(TextWriter.Null, TextWriter.Null)))];

    [Fact]
    public void Every_command_states_its_access_and_nothing_else_is_stated() =>
        Verbs.Select(CommandAccess.Name).Order(StringComparer.Ordinal).ShouldBe(CommandAccess.Stated.Order(StringComparer.Ordinal));

    [Fact]
    public void A_command_that_states_nothing_does_not_run() =>
        Should.Throw<InvalidOperationException>(() => CommandAccess.MayRun(new Command("new", ""), Actor.Operator));

    [Fact]
    public void The_operator_may_run_all_and_a_visitor_only_what_is_open()
    {
        Verbs.ShouldAllBe(v => CommandAccess.MayRun(v, Actor.Operator));
        Verbs
            .Where(v => !CommandAccess.MayRun(v, Actor.Visitor))
            .Select(CommandAccess.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(ForTheOperator.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);
}
