using System.Globalization;
using Okoshi.App.Support.Catalogue;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>Addresses of the programmes that offices write here.</summary>
public static class ProgrammeLinks
{
    public const string List = "/support/own";
    public const string New = "/support/own/new";

    /// <summary>Imported programmes that nobody has taken over.</summary>
    public const string Imported = "/support/own/imported";

    /// <summary>The same, telling that another organisation was first.</summary>
    public const string ImportedTaken = Imported + "?taken=1";

    /// <summary>One of them, with what its list says.</summary>
    public static string Take(Guid id) => $"{Imported}/{id}";

    public static string Detail(Guid id) => $"{List}/{id}";

    /// <summary>Where the programme is ended.</summary>
    public static string End(Guid id) => $"{Detail(id)}#end";

    public static string Edit(Guid id) => $"{Detail(id)}/edit";

    /// <summary>What waits for whoever asks: to be checked, to be mended, to be finished.</summary>
    public const string Waiting = $"{List}#waiting";

    /// <summary>Where a second person decides on a version.</summary>
    public static string Review(Guid id) => $"{Detail(id)}/review";

    /// <summary>Where to go on with what waits.</summary>
    public static string Waits(WaitingProgramme waiting) =>
        waiting.Kind switch
        {
            WaitingFor.Review => Review(waiting.Id),
            WaitingFor.SourceChanged => Source(waiting.Id),
            _ => Detail(waiting.Id),
        };

    /// <summary>What the list of an imported programme says, and what to do about it.</summary>
    public static string Source(Guid id) => $"{Detail(id)}/source";

    /// <summary>Where it is recorded that a changed list changes nothing.</summary>
    public static string SourceKept(Guid id) => Address.Of(Source(id), ("handler", "Keep"));

    public static string Rule(Guid id) => $"{Detail(id)}/rule";

    /// <summary>The proposals of the source beside the conditions.</summary>
    public static string Proposals(Guid id) => $"{Rule(id)}#proposals";

    public static string Compare(Guid id, int from, int to) => Address.Of($"{Detail(id)}/compare", ("from", Text(from)), ("to", Text(to)));

    /// <summary>The comparison as a file.</summary>
    public static string CompareExport(Guid id, int from, int to, string format) =>
        Address.Export($"{Detail(id)}/compare", format, ("from", Text(from)), ("to", Text(to)));

    /// <summary>The list, saying what was done.</summary>
    public static string ListDone(string what) => Address.Of(List, ("done", what));

    /// <summary>The programme, saying what was done.</summary>
    public static string Done(Guid id, string what) => Address.Of(Detail(id), ("done", what));

    /// <summary>The programme with the receipt of what was sent.</summary>
    public static string Sent(Guid id, string receipt) => Address.Of(Detail(id), ("receipt", receipt));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
