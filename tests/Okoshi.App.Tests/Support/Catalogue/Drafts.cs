using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Okoshi.App.Access;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>Programmes of a test: what they say, and the way from a draft to the catalogue.</summary>
internal static class Drafts
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A whole programme for people of an age.</summary>
    public static VersionContent Content(int below = 40, DateOnly? from = null, DateOnly? to = null, string title = "見本の創業補助") =>
        new(
            new Dictionary<string, string>
            {
                [Ds451.Title] = title,
                [Ds451.Owner] = "見本市",
                [Ds451.Summary] = "見本の概要",
                [Ds451.Content] = "見本の内容",
                [Ds451.Contact] = "017-000-0000",
            },
            ServesKind.Application,
            Conditions($$"""{ "kind": "age", "below": {{below}}, "says": "{{below}}歳未満", "source": "y", "place": "第3条" }"""),
            from ?? new DateOnly(2026, 4, 1),
            to
        );

    public static string Conditions(string when) =>
        $$"""{ "sources": [{ "id": "y", "title": "見本の要綱" }], "source": "y", "place": "第1条", "purpose": "founding", "when": {{when}}, "benefit": 300000 }""";

    /// <summary>A house with the Aomori pack loaded.</summary>
    public static async Task<DoorsHouse> HouseAsync(Data.DatabaseKind kind, Action<ILoggingBuilder>? logging = null)
    {
        var house = await DoorsHouse.OpenAsync(kind, logging);
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<InstallPack>().RunAsync(Repository.AomoriPack, Token));
        return house;
    }

    public static Task<DraftOf> CreateAsync(DoorsHouse house, Actor author, string key, VersionContent content) =>
        house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().CreateAsync(author.Roles[1].OrganizationId!.Value, key, content, Token)
        );

    /// <summary>Draft, review by another person, publication.</summary>
    public static async Task PublishAsync(DoorsHouse house, Actor author, Actor reviewer, DraftOf draft)
    {
        await house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token));
        await house.AsAsync(
            reviewer,
            async s =>
                await s.GetRequiredService<ReviewProgramme>()
                    .PublishAsync(draft with { RowVersion = await RowVersionAsync(house, draft.Programme) }, Token)
        );
    }

    public static Task<Guid> RowVersionAsync(DoorsHouse house, Guid id) =>
        house.AsAsync(
            Actor.Operator,
            async s => (await s.GetRequiredService<App.Data.OkoshiDb>().Programmes.FindAsync([id], Token))!.RowVersion
        );
}
