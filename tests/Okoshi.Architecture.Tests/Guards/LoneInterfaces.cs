using Mono.Cecil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>An interface earns its place with a second implementation.</summary>
internal static class LoneInterfaces
{
    public static IEnumerable<string> Violations(IReadOnlyList<ModuleDefinition> modules, string rootNamespace)
    {
        var types = modules.SelectMany(m => m.GetTypes()).ToArray();
        return types
            .Where(t => t.IsInterface && t.Namespace.StartsWith(rootNamespace, StringComparison.Ordinal))
            .Select(t => (Interface: t, Count: types.Count(c => !c.IsInterface && Implements(c, t.FullName))))
            .Where(t => t.Count < 2)
            .Select(t => $"{t.Interface.FullName} has {t.Count} implementation(s).");
    }

    private static bool Implements(TypeDefinition type, string name) =>
        type.Interfaces.Any(i => i.InterfaceType.GetElementType().FullName == name);
}
