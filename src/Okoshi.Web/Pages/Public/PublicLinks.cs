using Okoshi.App.Push;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Public;

/// <summary>Addresses of the pages for everybody. The answers stand in them; nothing is kept on the server.</summary>
public static class PublicLinks
{
    public const string Start = "/";
    public const string Offers = "/offers";
    public const string Erase = "/?handler=Erase";
    public const string About = "/about";
    public const string Privacy = About + "#privacy";
    public const string Sources = About + "#sources";
    public const string Accessibility = About + "#accessibility";

    /// <summary>The questions, with what was answered.</summary>
    public static string StartWith(ThreeAnswers answers, IEnumerable<string> skipped) => With(Start, answers, skipped);

    /// <summary>What fits the answers, without what was skipped.</summary>
    public static string OffersFor(ThreeAnswers answers, IEnumerable<string> skipped) => With(Offers, answers, skipped);

    public static string Offer(string business, ThreeAnswers answers, IEnumerable<string> skipped) =>
        With(Address.Under(Offers, business), answers, skipped);

    /// <summary>The same with every programme of it.</summary>
    public static string OfferInFull(string business, ThreeAnswers answers, IEnumerable<string> skipped) =>
        With(Address.Under(Offers, business), answers, skipped, ("all", "1")) + "#programmes";

    private static string With(string path, ThreeAnswers answers, IEnumerable<string> skipped, params IEnumerable<(string, string)> more) =>
        Address.Of(
            path,
            new[] { ("age", answers.Age) }
                .Concat(answers.Interests.Select(i => ("like", i)))
                .Append(("now", answers.Now))
                .Append(("when", answers.When))
                .Append(("place", answers.Place))
                .Concat(skipped.Select(s => ("skip", s)))
                .Concat(more)
                .Select(p => (p.Item1, p.Item2.Length > 0 ? p.Item2 : null))
        );
}
