using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support;

/// <summary>
/// The conditions of packs, tried on persons. What packs/ID/support/rules.json says is tested by Cases/packs/ID/support/rules.json, with the
/// persons in people.csv beside it; whoever knows the programme reads and writes both.
/// </summary>
public sealed class PackRulesTests
{
    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "Okoshi.App.Tests", "Cases", "packs");
    private static readonly ConcurrentDictionary<string, PackContent> Packs = [];

    public static TheoryData<string, string, string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string, string, string>();
        foreach (var pack in Directory.EnumerateDirectories(Cases).Select(f => Path.GetFileName(f)!))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cases, pack, "support", "rules.json")));
            var day = document.RootElement.GetProperty("基準日").GetString()!;
            foreach (var example in document.RootElement.GetProperty("例").EnumerateArray())
                examples.Add(pack, day, Text(example, "制度"), Text(example, "人"), Text(example, "判定"));
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void 人と制度ごとの判定(string pack, string day, string programme, string person, string expected)
    {
        var region = RegionContext.Of(Packs.GetOrAdd(pack, Read), DateOnly.Parse(day, CultureInfo.InvariantCulture));
        var people = new PeopleReader(region.Pack, region.Day).Read(
            "people.csv",
            File.ReadAllBytes(Path.Combine(Cases, pack, "support", "people.csv"))
        );

        var outcomes = new EvaluateSupport(region, new ProgrammeCatalogue(region)).Run(people.Single(p => p.Id == person).Facts);

        var outcome = outcomes.Single(o => o.Programme.Id == programme);
        Name(outcome.Verdict).ShouldBe(expected, string.Concat(outcome.Findings.Select(f => f.Reason)));
    }

    private static PackContent Read(string pack)
    {
        var reading = PackReader.Read(Path.Combine(Repository.Root, "packs", pack));
        return reading.Content ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    private static string Text(JsonElement example, string name) => example.GetProperty(name).GetString()!;

    private static string Name(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => "該当",
            Verdict.NotMet => "非該当",
            _ => "未確認",
        };
}
