using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>In the Engine a stage names types of Shared and of earlier stages only.</summary>
internal static class StageOrder
{
    public static readonly string[] Stages = ["Shared", "Region", "Opportunity", "Support", "Plan", "Push", "Accompany", "Measure"];

    public static IEnumerable<string> Violations(ModuleDefinition module, string rootNamespace)
    {
        var homeless = module
            .Types.Where(t => t.Namespace.StartsWith(rootNamespace, StringComparison.Ordinal) && IndexOf(t, rootNamespace) < 0)
            .Select(t => $"{t.FullName} stands in no stage.");
        var forward = References
            .Of(module)
            .Where(r => IndexOf(r.From, rootNamespace) >= 0 && IndexOf(r.To, rootNamespace) > IndexOf(r.From, rootNamespace))
            .Select(r => $"{r.From.FullName} names {r.To.FullName} of a later stage.");
        return homeless.Concat(forward).Distinct();
    }

    private static int IndexOf(TypeReference type, string rootNamespace)
    {
        while (type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.Namespace.StartsWith(rootNamespace + ".", StringComparison.Ordinal)
            ? Array.IndexOf(Stages, type.Namespace[(rootNamespace.Length + 1)..].Split('.')[0])
            : -1;
    }
}
