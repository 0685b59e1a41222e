using System.Globalization;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>Addresses of the programmes that offices write here.</summary>
public static class ProgrammeLinks
{
    public const string List = "/support/own";
    public const string New = "/support/own/new";

    public static string Detail(Guid id) => $"{List}/{id}";

    /// <summary>Where the programme is ended.</summary>
    public static string End(Guid id) => $"{Detail(id)}#end";

    public static string Edit(Guid id) => $"{Detail(id)}/edit";

    public static string Rule(Guid id) => $"{Detail(id)}/rule";

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
