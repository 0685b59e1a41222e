using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;

namespace Okoshi.Bench;

/// <summary>A seeded sample of what the texts of a list suggest, to be judged by a person: value, subject, acceptable as it is.</summary>
internal static class ProposalSample
{
    /// <summary>Writes the sample and how many there are of each kind.</summary>
    public static int Run(string file, int count, long seed)
    {
        var list = ListingReader.Read("jgrants", file, File.ReadAllBytes(file));
        var words = new RuleWords(new Dictionary<string, string>(), new Dictionary<string, string>());
        var all = list
            .Listings.SelectMany(l =>
                ProposedConditions
                    .Of(list.Format, l.Cells)
                    .Conditions.Where(p => p.Ground == ProposalGround.Text)
                    .Select(p => (Title: l.Cells[Ds451.Title], Proposal: p))
            )
            .ToArray();
        Console.WriteLine($"{list.Listings.Count} programmes, {all.Length} proposals from their texts");
        foreach (var kind in all.CountBy(p => string.Join('+', p.Proposal.Lines.Select(n => n.Kind))).OrderByDescending(k => k.Value))
            Console.WriteLine($"{kind.Value, 6} {kind.Key}");
        var random = new SeededRandom(seed);
        foreach (var (title, p) in Enumerable.Range(0, count).Select(_ => all[random.NextBelow(all.Length)]))
        {
            Console.WriteLine($"--- {title}");
            Console.WriteLine($"    {p.Statement}");
            Console.WriteLine($"    【{p.Wording}】 → {words.Sentence(p.Lines)}{(p.Doubt.Length > 0 ? $"（{p.Doubt}）" : "")}");
        }
        return 0;
    }
}
