using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>What a computation says has a sentence, and nobody prints the code instead.</summary>
internal static class Remarks
{
    private const string Remark = "Okoshi.Engine.Shared.Remark";
    private const string Book = "Okoshi.App.Sentences.SentenceBook";

    /// <summary>Cases and codes that the polite voice does not say.</summary>
    public static IEnumerable<string> WithoutSentence(IReadOnlyList<ModuleDefinition> modules, ModuleDefinition voices)
    {
        var said = GenericCalls(voices)
            .Where(c => c.DeclaringType.FullName == Book)
            .Select(c => c.GenericArguments[0].FullName)
            .ToHashSet(StringComparer.Ordinal);
        var cases = modules
            .SelectMany(m => m.GetTypes())
            .Where(t => t is { IsAbstract: false, HasGenericParameters: false } && IsRemark(t) && t.FullName != Remark + "/Quoted")
            .Select(t => t.FullName);
        // A code is known by being handed on: Remark.Of(code), Computed.None(code).
        var codes = modules
            .SelectMany(GenericCalls)
            .Where(c => (c.DeclaringType.FullName, c.Name) is (Remark, "Of") or ("Okoshi.Engine.Region.Computed", "None"))
            .Select(c => c.GenericArguments[0])
            .Where(a => !a.IsGenericParameter)
            .Select(a => a.FullName);
        return cases
            .Concat(codes)
            .Distinct()
            .Where(name => !said.Contains(name))
            .Order(StringComparer.Ordinal)
            .Select(name => $"{name} has no sentence.");
    }

    /// <summary>Places that print a remark without a voice: in an interpolation, or as an object.</summary>
    public static IEnumerable<string> Unvoiced(ModuleDefinition module) =>
        module
            .GetTypes()
            .SelectMany(t => t.Methods)
            .Where(m => m is { HasBody: true, Name: not "PrintMembers" } && m.Body.Instructions.Any(IsUnvoiced))
            .Select(m => $"{m.DeclaringType.FullName}.{m.Name} prints a remark without a voice.")
            .Distinct();

    private static bool IsUnvoiced(Instruction instruction) =>
        instruction.Operand switch
        {
            GenericInstanceMethod { Name: "AppendFormatted" } formatted => IsRemark(formatted.GenericArguments[0]),
            MethodReference made when IsRemark(Result(instruction, made)) => instruction.Next?.Operand
                is MethodReference { Name: "ToString" }
                    or MethodReference { Parameters: [.., { ParameterType.FullName: "System.Object" }] },
            _ => false,
        };

    private static TypeReference? Result(Instruction instruction, MethodReference made) =>
        instruction.OpCode.Code == Code.Newobj ? made.DeclaringType : made.ReturnType;

    private static IEnumerable<GenericInstanceMethod> GenericCalls(ModuleDefinition module) =>
        module
            .GetTypes()
            .SelectMany(t => t.Methods)
            .Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand)
            .OfType<GenericInstanceMethod>();

    private static bool IsRemark(TypeReference? type)
    {
        for (var t = type; t is not null and not GenericParameter; t = t.Resolve()?.BaseType)
        {
            if (t.FullName == Remark)
                return true;
        }
        return false;
    }
}
