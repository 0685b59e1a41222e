using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Lists;
using Okoshi.App.Research;

namespace Okoshi.App.Tests.Consents;

/// <summary>The pseudonymised records as a researcher reads them.</summary>
internal static class ResearchList
{
    public static ListDefinition<ResearchRecord> Definition { get; } =
        new("research", "仮名の記録", c => [c.Text("pseudonym", "仮名", r => r.Pseudonym).Searched()]) { PageSize = 50 };

    public static async Task<IReadOnlyList<ResearchRecord>> ReadAsync(DoorsHouse house, Actor researcher, string query = "") =>
        (
            await house.AsAsync(
                researcher,
                s =>
                    s.GetRequiredService<ListResearchRecords>()
                        .PageAsync(Definition, ListQuery.Parse(query), TestContext.Current.CancellationToken)
            )
        ).Rows;
}
