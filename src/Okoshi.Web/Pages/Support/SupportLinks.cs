using Okoshi.App.Support.Check;
using Okoshi.Engine.Support;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>Addresses of the catalogue of programmes, and of the check. They name questions, never an answer.</summary>
public static class SupportLinks
{
    public const string Catalogue = "/support";

    /// <summary>The check, at the next question that is not answered yet; at its end where none is left.</summary>
    public const string Check = "/support/check";

    /// <summary>The check with all answers forgotten, which it says.</summary>
    public const string CheckForgotten = Check + "?" + Asked + "=" + CheckAnswers.Purpose + "&forgotten=1";

    /// <summary>Value that stands for the end where addresses name questions.</summary>
    internal const string End = "end";

    /// <summary>What the answers so far lead to.</summary>
    public const string CheckEnd = Check + "?" + Asked + "=" + End;

    /// <summary>Name of the questions in an address.</summary>
    internal const string Asked = "q";

    /// <summary>Name of the purpose in an address.</summary>
    internal const string For = "for";

    /// <summary>The check for who comes from something with a purpose: it does not ask for it again.</summary>
    public static string CheckFor(ProgrammePurpose purpose) => Address.Of(Check, (For, CheckPurpose.KeyOf(purpose)));

    /// <summary>Certain questions of the check, answered or not.</summary>
    public static string CheckQuestions(params IEnumerable<CheckQuestion> questions) =>
        Address.Of(Check, questions.Select(q => (Asked, (string?)q.Key)));

    /// <param name="key">Key of a programme.</param>
    public static string Detail(string key) => Address.Under(Catalogue, key);
}
