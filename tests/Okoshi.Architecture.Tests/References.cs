using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Okoshi.Architecture.Tests;

/// <summary>A place in compiled code that names a type or a member.</summary>
/// <param name="From">The class that holds the code, never a class that the compiler made.</param>
/// <param name="To">The type that is named.</param>
/// <param name="Member">The called member; empty when only the type is named.</param>
internal sealed record Reference(TypeDefinition From, TypeReference To, string Member);

/// <summary>Everything that compiled code names: signatures, bodies, attributes, generic arguments.</summary>
internal static class References
{
    public static IEnumerable<Reference> Of(ModuleDefinition module) => module.GetTypes().SelectMany(Of).Distinct();

    private static IEnumerable<Reference> Of(TypeDefinition type)
    {
        var owner = Outermost(type);
        var types = Declared(type).Concat(type.Methods.SelectMany(Declared));
        foreach (var named in types.SelectMany(Parts))
            yield return new Reference(owner, named, "");
        foreach (var instruction in type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions))
        {
            foreach (var reference in InBody(owner, instruction))
                yield return reference;
        }
    }

    private static IEnumerable<TypeReference?> Declared(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(i => i.InterfaceType),
            .. type.Fields.Select(f => f.FieldType),
            .. type.CustomAttributes.Select(a => a.AttributeType),
            .. type.Properties.SelectMany(p => p.CustomAttributes).Select(a => a.AttributeType),
            .. type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
        ];

    private static IEnumerable<TypeReference?> Declared(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.Select(p => p.ParameterType),
            .. method.CustomAttributes.Select(a => a.AttributeType),
            .. method.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType),
            .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
            .. method.HasBody ? method.Body.ExceptionHandlers.Select(h => h.CatchType) : [],
        ];

    private static IEnumerable<Reference> InBody(TypeDefinition owner, Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                foreach (var part in Parts(type))
                    yield return new Reference(owner, part, "");
                break;
            case MemberReference { DeclaringType: not null } member:
                foreach (var part in Parts(member.DeclaringType))
                    yield return new Reference(owner, part, member.Name);
                var others = member switch
                {
                    MethodReference method => method
                        .Parameters.Select(p => p.ParameterType)
                        .Append(method.ReturnType)
                        .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments : []),
                    FieldReference field => [field.FieldType],
                    _ => Enumerable.Empty<TypeReference>(),
                };
                foreach (var part in others.SelectMany(Parts))
                    yield return new Reference(owner, part, "");
                break;
        }
    }

    /// <summary>A type and the types that it is made of: element, generic arguments, the class around it.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                yield break;
            case GenericInstanceType generic:
                foreach (var part in generic.GenericArguments.Append(generic.ElementType).SelectMany(Parts))
                    yield return part;
                break;
            case TypeSpecification wrapped:
                foreach (var part in Parts(wrapped.ElementType))
                    yield return part;
                break;
            default:
                yield return type;
                break;
        }
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
