using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>Services come in by the constructor: nobody makes one but the class itself, and none may be left out.</summary>
internal static class Injection
{
    public static IEnumerable<string> Violations(ModuleDefinition module, string rootNamespace, IReadOnlySet<string> services)
    {
        var types = module.GetTypes().Where(t => t.Namespace.StartsWith(rootNamespace, StringComparison.Ordinal) || t.IsNested).ToArray();
        var made = types
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m =>
                m.Body.Instructions.Where(i => i.OpCode == OpCodes.Newobj).Select(i => (Method: m, Made: (MethodReference)i.Operand))
            )
            .Where(m =>
                services.Contains(m.Made.DeclaringType.FullName) && m.Made.DeclaringType.FullName != m.Method.DeclaringType.FullName
            )
            .Select(m => $"{Outermost(m.Method.DeclaringType).FullName} makes {m.Made.DeclaringType.FullName}.");
        var optional = types
            .SelectMany(t => t.Methods)
            .Where(m => m.IsConstructor && m.Parameters.Any(p => services.Contains(p.ParameterType.FullName)))
            .SelectMany(m => m.Parameters.Where(p => p.IsOptional).Select(p => $"{m.DeclaringType.FullName} may go without {p.Name}."));
        return made.Concat(optional).Distinct();
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
