using System.CommandLine;
using Okoshi.App.Access;

namespace Okoshi.Cli;

/// <summary>What each command does with which records, in one place. A command that is not here does not run.</summary>
public static class CommandAccess
{
    private static readonly (Resource, AccessAction) Open = (Resource.OpenData, AccessAction.Read);

    private static readonly Dictionary<string, (Resource Resource, AccessAction Action)> Table = new(StringComparer.Ordinal)
    {
        ["region profile"] = Open,
        ["region lq"] = Open,
        ["region shift-share"] = Open,
        ["region specialisation"] = Open,
        ["region io"] = Open,
        ["region flq"] = Open,
        ["region relatedness"] = Open,
        ["region project"] = Open,
        ["region import"] = (Resource.Dataset, AccessAction.Write),
        ["region mismatch"] = Open,
        ["region peers"] = Open,
        ["region trade-balance"] = Open,
        ["region circulation"] = Open,
        ["region cohort-change"] = Open,
        ["region corporations"] = Open,
        ["opportunity list"] = Open,
        ["opportunity compare"] = Open,
        ["opportunity swot"] = Open,
        ["support evaluate"] = Open,
        ["support questions"] = Open,
        ["support import"] = (Resource.ProgrammeList, AccessAction.Write),
        ["support export"] = Open,
        ["support search"] = Open,
        ["support programmes"] = Open,
        ["support diff"] = (Resource.Programme, AccessAction.Read),
        ["support record"] = (Resource.Programme, AccessAction.Write),
        ["support keep"] = (Resource.Evaluation, AccessAction.Write),
        ["support replay"] = (Resource.Evaluation, AccessAction.Read),
        ["plan list"] = Open,
        ["plan show"] = Open,
        ["plan loan"] = Open,
        ["plan guarantee-fee"] = Open,
        ["plan cashflow"] = Open,
        ["plan ruin"] = Open,
        ["run"] = Open,
        ["admin check-pack"] = Open,
        ["admin load-pack"] = (Resource.Job, AccessAction.Write),
        ["admin access-matrix"] = Open,
        ["admin migrate"] = (Resource.Job, AccessAction.Write),
        ["admin create-admin"] = (Resource.Membership, AccessAction.Write),
        ["admin verify-audit"] = (Resource.Audit, AccessAction.Read),
    };

    /// <summary>Names of all commands that state their access, such as <c>region lq</c>.</summary>
    public static IReadOnlyCollection<string> Stated => Table.Keys;

    /// <summary>Name of a command from the stage on.</summary>
    public static string Name(Command command)
    {
        var names = new List<string>();
        for (var at = command; at is not RootCommand; at = (Command)at.Parents.First())
            names.Insert(0, at.Name);
        return string.Join(' ', names);
    }

    /// <summary>
    /// May whoever sits at the machine run it? What is open is open to everybody; the rest is for the operator, whose rights are
    /// those of the operating system.
    /// </summary>
    /// <exception cref="InvalidOperationException">The command states nothing.</exception>
    public static bool MayRun(Command command, Actor actor) =>
        Table.TryGetValue(Name(command), out var stated)
            ? AccessMatrix.MayEnter(actor, stated.Resource, stated.Action)
            : throw new InvalidOperationException($"“{Name(command)}” states no access.");
}
