using System.Xml.Linq;
using Okoshi.Architecture.Tests.Guards;

namespace Okoshi.Architecture.Tests;

public sealed class FenceTests
{
    private const string Samples = "Okoshi.Architecture.Tests.Samples";

    [Fact]
    public void Projects_refer_inwards_only() =>
        Product
            .SourceFiles(".csproj")
            .SelectMany(f => ProjectFence.Violations(Path.GetFileNameWithoutExtension(f), XDocument.Load(f)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Okoshi.Engine", "<PackageReference Include='CsvHelper'/>", "CsvHelper")]
    [InlineData("Okoshi.Engine", "<ProjectReference Include='../Okoshi.App/Okoshi.App.csproj'/>", "Okoshi.App")]
    [InlineData("Okoshi.Cli", "<ProjectReference Include='../Okoshi.Web/Okoshi.Web.csproj'/>", "Okoshi.Web")]
    [InlineData("Okoshi.Other", "", "Okoshi.Other")]
    public void A_reference_outwards_is_reported(string project, string reference, string named) =>
        ProjectFence
            .Violations(project, XDocument.Parse($"<Project><ItemGroup>{reference}</ItemGroup></Project>"))
            .ShouldHaveSingleItem()
            .ShouldContain(named);

    [Fact]
    public void The_Engine_is_pure() => EnginePurity.Violations(Product.Engine, "Okoshi.Engine", BannedSymbols).ShouldBeEmpty();

    [Fact]
    public void Impure_code_is_reported_and_an_iterator_is_not() =>
        EnginePurity
            .Violations(Product.Samples, Samples, BannedSymbols)
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                new[] { "M:System.Guid.NewGuid", "N:System.IO", "T:System.DateTime", "T:System.Environment", "T:System.Random" }.Select(s =>
                    $"{Samples}.Elsewhere.Impure uses {s}."
                )
            );

    [Fact]
    public void Stages_name_earlier_stages_only() => StageOrder.Violations(Product.Engine, "Okoshi.Engine").ShouldBeEmpty();

    [Fact]
    public void A_later_stage_and_a_type_outside_the_stages_are_reported()
    {
        var reported = StageOrder.Violations(Product.Samples, Samples).ToArray();

        reported.ShouldContain($"{Samples}.Region.Early names {Samples}.Plan.Late of a later stage.");
        reported.ShouldContain($"{Samples}.Elsewhere.Homeless stands in no stage.");
        reported.ShouldNotContain(r => r.StartsWith($"{Samples}.Plan.Late", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_and_commands_leave_the_database_to_use_cases() =>
        DatabaseFence.Violations(Product.Web, "Okoshi").Concat(DatabaseFence.Violations(Product.Cli, "Okoshi")).ShouldBeEmpty();

    [Fact]
    public void A_page_that_takes_the_database_is_reported() =>
        DatabaseFence
            .Violations(Product.Samples, Samples)
            .ShouldBe([$"{Samples}.Elsewhere.TouchesTheDatabase names Okoshi.App.Data.OkoshiDb."]);

    [Fact]
    public void Services_come_in_by_the_constructor()
    {
        Product.Takers.Count.ShouldBeGreaterThan(80);
        new[] { Product.App, Product.Web }.SelectMany(m => Injection.Violations(m, "Okoshi", Product.Takers)).ShouldBeEmpty();
    }

    [Fact]
    public void A_service_that_is_made_or_may_be_left_out_is_reported() =>
        Injection
            .Violations(Product.Samples, Samples, new HashSet<string> { $"{Samples}.Elsewhere.Served" })
            .ShouldBe([
                $"{Samples}.Elsewhere.ServesItself makes {Samples}.Elsewhere.Served.",
                $"{Samples}.Elsewhere.Perhaps may go without served.",
            ]);

    [Fact]
    public void Every_interface_has_several_implementations() => LoneInterfaces.Violations(Product.All, "Okoshi").ShouldBeEmpty();

    [Fact]
    public void An_interface_with_one_implementation_is_reported() =>
        LoneInterfaces.Violations([Product.Samples], Samples).ShouldBe([$"{Samples}.Elsewhere.IAlone has 1 implementation(s)."]);

    [Fact]
    public void Everything_that_is_said_has_a_sentence_and_a_voice()
    {
        Remarks.WithoutSentence([Product.Engine, Product.App], Product.App).ShouldBeEmpty();
        Product.All.SelectMany(Remarks.Unvoiced).ShouldBeEmpty();
    }

    [Fact]
    public void A_remark_without_a_sentence_or_a_voice_is_reported()
    {
        Remarks
            .WithoutSentence([Product.Samples], Product.App)
            .ShouldBe([$"{Samples}.Elsewhere.SaysNothing has no sentence.", $"{Samples}.Elsewhere.Speechless has no sentence."]);
        Remarks
            .Unvoiced(Product.Samples)
            .Order(StringComparer.Ordinal)
            .ShouldBe(new[] { "AsObject", "InText" }.Select(m => $"{Samples}.Elsewhere.Unvoiced.{m} prints a remark without a voice."));
    }

    private static IReadOnlyList<string> BannedSymbols =>
        EnginePurity.BannedSymbols(File.ReadLines(Path.Combine(Product.Source, "Okoshi.Engine", "BannedSymbols.txt")));
}
