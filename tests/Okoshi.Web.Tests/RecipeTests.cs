using System.Reflection;

namespace Okoshi.Web.Tests;

/// <summary>
/// The recipe of CONTRIBUTING.md that adds a page: its files are compiled with the product's own settings against what was built, taken into
/// the product, and the test of the recipe is run. Building a copy of the product would take minutes and show no more.
/// </summary>
[Trait("lane", "full")]
public sealed class RecipeTests : IDisposable
{
    /// <summary>A project in the place of the web's, so that pages find their imports and their addresses.</summary>
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Library</OutputType>
            <AssemblyName>Okoshi.Recipe</AssemblyName>
            <OutDir>$(MSBuildThisFileDirectory)../../out/</OutDir>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-recommended</AnalysisLevel>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="../Okoshi.App/**/*.cs;../../tests/**/*.cs" />
            <Reference Include="BUILT/Okoshi.*.dll;BUILT/Shouldly.dll;BUILT/xunit.v3.*.dll" Private="false" />
            <Using Include="Shouldly" />
            <Using Include="Xunit" />
          </ItemGroup>
        </Project>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("okoshi-recipe-").FullName;

    [Fact]
    public async Task A_page_is_added_as_written()
    {
        var recipe = Recipe.Read("ページを足す");
        var web = Path.Combine(folder, "src", "Okoshi.Web");
        recipe.Where(b => !b.IsAppended).WriteTo(folder);
        foreach (var imports in new[] { "_ViewImports.cshtml", "_ViewStart.cshtml" })
            File.Copy(Path.Combine(Repository.Root, "src", "Okoshi.Web", "Pages", imports), Path.Combine(web, "Pages", imports));
        File.Copy(Path.Combine(Repository.Root, ".editorconfig"), Path.Combine(folder, ".editorconfig"));
        await File.WriteAllTextAsync(
            Path.Combine(web, "Okoshi.Recipe.csproj"),
            Project.Replace("BUILT", AppContext.BaseDirectory.TrimEnd('/'), StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var built = await Shell.RunAsync(
            "dotnet build -nologo -v quiet",
            web,
            new Dictionary<string, string>(),
            TestContext.Current.CancellationToken
        );
        built.ExitCode.ShouldBe(0, built.Output + built.Error);
        var assembly = Assembly.LoadFrom(Path.Combine(folder, "out", "Okoshi.Recipe.dll"));
        await using var product = new WebProduct(1_000_000, assembly);
        product.Start();

        var tests = assembly.GetExportedTypes().Where(t => t.Name.EndsWith("Tests", StringComparison.Ordinal)).ToArray();
        foreach (var test in tests.SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(FactAttribute))))
            await (Task)test.Invoke(Activator.CreateInstance(test.DeclaringType!, product), [])!;
        tests.Select(t => $"--filter-class '*{t.Name}'").ShouldBe(recipe.Commands().SelectMany(Filters));
    }

    [Fact]
    public void What_the_recipe_names_is_there()
    {
        var recipe = Recipe.Read("ページを足す");

        recipe.Where(b => b.IsAppended).Select(b => File.Exists(Path.Combine(Repository.Root, b.File))).ShouldBe([true, true]);
        foreach (
            var project in recipe.Commands().SelectMany(c => c.Split(' ')).Where(w => w.StartsWith("tests/", StringComparison.Ordinal))
        )
            Directory.Exists(Path.Combine(Repository.Root, project)).ShouldBeTrue(project);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Filters(string command) =>
        command.IndexOf("--filter-class", StringComparison.Ordinal) is >= 0 and var at ? [command[at..]] : [];
}
