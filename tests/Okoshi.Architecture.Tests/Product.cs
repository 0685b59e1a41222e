using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Okoshi.App.Data;
using Okoshi.App.Jobs.Kinds;
using Okoshi.Web;

namespace Okoshi.Architecture.Tests;

/// <summary>The product under examination: its repository and its compiled assemblies.</summary>
internal static class Product
{
    public static string Source => Path.Combine(Repository.Root, "src");

    public static ModuleDefinition Engine { get; } = Read("Okoshi.Engine");

    public static ModuleDefinition App { get; } = Read("Okoshi.App");

    public static ModuleDefinition Web { get; } = Read("Okoshi.Web");

    public static ModuleDefinition Cli { get; } = Read("okoshi");

    public static IReadOnlyList<ModuleDefinition> All { get; } = [Engine, App, Web, Cli];

    /// <summary>This assembly: its folder Samples holds code that the guards must report.</summary>
    public static ModuleDefinition Samples { get; } = Read(typeof(Product).Assembly.GetName().Name!);

    /// <summary>Names of the product's own classes that are made for whoever takes them; settings are brought, not made.</summary>
    public static IReadOnlySet<string> Services { get; } = Made.Select(t => t.FullName!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those of them that take others; the rest only holds a state.</summary>
    public static IReadOnlySet<string> Takers { get; } =
        Made.Where(t => t.GetConstructors()[0].GetParameters().Length > 0).Select(t => t.FullName!).ToHashSet(StringComparer.Ordinal);

    /// <summary>The Engine's documentation as the compiler wrote it.</summary>
    public static string EngineDocumentation => Path.Combine(AppContext.BaseDirectory, "Okoshi.Engine.xml");

    /// <summary>The App's.</summary>
    public static string AppDocumentation => Path.Combine(AppContext.BaseDirectory, "Okoshi.App.xml");

    /// <summary>Source files by the ends of their names, what the compiler makes left out.</summary>
    public static IEnumerable<string> SourceFiles(params string[] extensions) =>
        Directory
            .EnumerateFiles(Source, "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    private static IEnumerable<Type> Made =>
        new ServiceCollection()
            .AddOkoshi(new StartOptions(new DatabaseSettings(Path.GetTempPath(), ""), new PackFolder("", Named: false), ""))
            .Select(s => s.IsKeyedService ? s.KeyedImplementationType : s.ImplementationType)
            .OfType<Type>()
            .Where(t => t.Namespace?.StartsWith("Okoshi.", StringComparison.Ordinal) == true);

    private static ModuleDefinition Read(string name)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        return ModuleDefinition.ReadModule(
            Path.Combine(AppContext.BaseDirectory, name + ".dll"),
            new ReaderParameters { AssemblyResolver = resolver }
        );
    }
}
