using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>Only the App touches the database: pages, endpoints and commands call use cases.</summary>
internal static class DatabaseFence
{
    public static IEnumerable<string> Violations(ModuleDefinition module, string rootNamespace) =>
        References
            .Of(module)
            .Where(r => r.From.Namespace.StartsWith(rootNamespace, StringComparison.Ordinal) && IsDatabase(r.To))
            .Select(r => $"{r.From.FullName} names {r.To.FullName}.")
            .Distinct();

    private static bool IsDatabase(TypeReference type) =>
        type.Namespace.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || type.Namespace is "Npgsql" or "Microsoft.Data.Sqlite"
        || (type.Namespace == "Okoshi.App.Data" && type.Name.EndsWith("OkoshiDb", StringComparison.Ordinal));
}
