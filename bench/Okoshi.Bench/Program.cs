using Okoshi.Bench;
using static System.Globalization.CultureInfo;

// One topic per file; each writes its inputs and results to a folder, so that a peer can compute the same and compare.
return args switch
{
    ["region", var folder] => RegionBench.Run(folder),
    ["support-export", var folder, .. var scales] => SupportBench.Export(folder, scales),
    ["support-read", var folder] => SupportReading.Run(folder),
    ["support", .. var scales] => SupportBench.Run(scales),
    ["push", var pack] => PushBench.Run(pack),
    ["registered"] => RegisteredBench.Run(),
    ["search", var programmes] => SearchBench.Run(int.Parse(programmes, InvariantCulture)),
    ["propose", var file, var count, var seed] => ProposalSample.Run(
        file,
        int.Parse(count, InvariantCulture),
        long.Parse(seed, InvariantCulture)
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Okoshi.Bench region FOLDER   (see bench/region.sh)");
    Console.Error.WriteLine("Okoshi.Bench support-export FOLDER [SCALE…]   (see bench/support.sh)");
    Console.Error.WriteLine("Okoshi.Bench support-read FOLDER   (see bench/support.sh)");
    Console.Error.WriteLine("Okoshi.Bench support [SCALE…]   (see bench/support.sh)");
    Console.Error.WriteLine("Okoshi.Bench push PACK   (see bench/push.sh)");
    Console.Error.WriteLine("Okoshi.Bench registered   (see bench/push.sh)");
    Console.Error.WriteLine("Okoshi.Bench propose FILE COUNT SEED   (what the texts of a jGrants file suggest)");
    Console.Error.WriteLine("Okoshi.Bench search PROGRAMMES   (see bench/support-search.sh)");
    return 2;
}
